import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace
} from 'vscode'
import { type LanguageClient, State } from 'vscode-languageclient/node'
import { isDraft } from './drafts.ts'

const severities: readonly [DiagnosticSeverity, string][] = [
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'info']
]

/** Shows the count of findings of the active draft in the status bar, or that the server does not run. */
export function showFindingsOf(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem('stet.findings', StatusBarAlignment.Right, 100)
  item.name = 'Stet: findings'
  const update = () => {
    const draft = window.activeTextEditor?.document
    if (!draft || !isLinted(draft)) return item.hide()
    const isStopped = client.state === State.Stopped
    const findings = findingsOf(draft)
    item.text = isStopped ? '$(pencil) stet does not run' : `$(pencil) ${counted(findings.length, 'finding')}`
    item.tooltip = isStopped ? 'Restart the language server' : tooltip(findings)
    item.command = isStopped ? 'stet.restart' : 'workbench.panel.markers.view.focus'
    item.backgroundColor = isStopped ? new ThemeColor('statusBarItem.warningBackground') : undefined
    item.show()
  }
  update()
  return Disposable.from(
    item,
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidChangeConfiguration(update)
  )
}

function isLinted(document: TextDocument): boolean {
  return isDraft(document) && workspace.getConfiguration('stet', document).get('enable') !== false
}

function findingsOf({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'stet')
}

function tooltip(findings: readonly Diagnostic[]): MarkdownString {
  const counts = severities
    .map(([severity, word]) => [findings.filter((finding) => finding.severity === severity).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => counted(count, word))
  const head = counts.length > 0 ? counts.join(', ') : 'Stet found nothing'
  const text = new MarkdownString(`${head}\n\n[Proof](command:stet.showProof) · [Claims](command:stet.showClaims)`)
  text.isTrusted = { enabledCommands: ['stet.showProof', 'stet.showClaims'] }
  return text
}

function counted(count: number, word: string): string {
  return `${count === 0 ? 'no' : count} ${word}${count === 1 || word === 'info' ? '' : 's'}`
}
