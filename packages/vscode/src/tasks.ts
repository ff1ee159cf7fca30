import {
  commands,
  type Disposable,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskRevealKind,
  tasks,
  type WorkspaceFolder,
  window,
  workspace
} from 'vscode'
import type { BundledStet } from './bundled-stet.ts'
import { configOption } from './settings.ts'

interface StetTask extends TaskDefinition {
  type: 'stet'
  /** Files, folders or globs, from the workspace folder. */
  paths?: string[]
}

/** Offers “stet: lint the workspace” for each workspace folder, and completes tasks of `tasks.json`. */
export function provideTasks(stet: BundledStet): Disposable {
  return tasks.registerTaskProvider('stet', {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => lintTask(stet, { type: 'stet' }, folder)),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0]
      return folder && lintTask(stet, definition as StetTask, folder)
    }
  })
}

/** Lints every workspace folder, with the Problems panel open. */
export async function runWorkspaceTask(stet: BundledStet): Promise<void> {
  const folders = workspace.workspaceFolders ?? []
  if (folders.length === 0) await window.showInformationMessage('Open a folder first: there is no workspace to lint.')
  else await commands.executeCommand('workbench.panel.markers.view.focus')
  for (const folder of folders) await tasks.executeTask(lintTask(stet, { type: 'stet' }, folder))
}

function lintTask(stet: BundledStet, definition: StetTask, folder: WorkspaceFolder): Task {
  const { command, args, env } = stet.with([
    ...['--format', 'unix', '--fail-on', 'never'],
    ...configOption(folder),
    ...['--', ...(definition.paths ?? ['.'])]
  ])
  const execution = new ProcessExecution(command, args, { cwd: folder.uri.fsPath, env })
  const task = new Task(definition, folder, 'lint the workspace', 'stet', execution, '$stet')
  task.presentationOptions = { reveal: TaskRevealKind.Never, clear: true }
  return task
}
