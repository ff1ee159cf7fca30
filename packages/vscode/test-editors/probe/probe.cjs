// Runs in the extension host: writes what the API answers about the open draft into answers.json of the workspace.
const { setTimeout } = require('node:timers/promises')
const vscode = require('vscode')

exports.activate = ({ subscriptions }) => {
  subscriptions.push(vscode.commands.registerCommand('stet-probe.ask', ask))
}

async function ask() {
  const { document } = vscode.window.activeTextEditor
  const folder = vscode.workspace.workspaceFolders[0].uri
  const diagnostics = await until(() => vscode.languages.getDiagnostics(document.uri))
  const actions = await until(() => actionsAt(document, document.getText().indexOf('Asia‑Pacific') + 1))
  const tasks = await vscode.tasks.fetchTasks({ type: 'stet' })
  const answers = {
    isActive: vscode.extensions.getExtension('stet-lint.stet-vscode')?.isActive,
    diagnostics: diagnostics.map(({ code, source, severity, message, range, relatedInformation = [] }) => ({
      code: code?.value ?? code,
      page: code?.target?.toString(),
      source,
      severity,
      message,
      range,
      related: relatedInformation.map(({ location, message }) => ({ message, range: location.range }))
    })),
    actions: actions.map(({ title }) => title),
    tasks: tasks.map(({ name, source, problemMatchers }) => ({ name, source, problemMatchers })),
    commands: (await vscode.commands.getCommands(true)).filter((name) => name.startsWith('stet.'))
  }
  const bytes = new TextEncoder().encode(JSON.stringify(answers))
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'answers.json'), bytes)
}

function actionsAt(document, offset) {
  const position = document.positionAt(offset)
  const range = new vscode.Range(position, position)
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix')
}

/** Asks again until there is an answer. */
async function until(ask) {
  for (;;) {
    const answer = await ask()
    if (answer?.length > 0) return answer
    await setTimeout(250)
  }
}
