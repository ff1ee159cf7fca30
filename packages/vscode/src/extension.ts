import { commands, type ExtensionContext, window, workspace } from 'vscode'
import { BundledStet } from './bundled-stet.ts'
import { languageClient, restart } from './client.ts'
import { letItStand } from './let-it-stand.ts'
import { Pages } from './pages.ts'
import { showFindingsOf } from './status.ts'
import { provideTasks, runWorkspaceTask } from './tasks.ts'

/** Starts the language server and registers what the manifest promises. */
export async function activate({ extensionPath, subscriptions }: ExtensionContext): Promise<void> {
  const stet = new BundledStet(extensionPath)
  const client = languageClient(stet)
  const pages = new Pages(stet)
  subscriptions.push(
    client,
    pages,
    provideTasks(stet),
    showFindingsOf(client),
    commands.registerCommand('stet.lintWorkspace', () => runWorkspaceTask(stet)),
    commands.registerCommand('stet.showProof', () => pages.show('proof', window.activeTextEditor)),
    commands.registerCommand('stet.showClaims', () => pages.show('claims', window.activeTextEditor)),
    commands.registerCommand('stet.restart', () => restart(client)),
    commands.registerCommand('stet.letItStand', letItStand),
    // The server learns at its start whether code of the workspace may run.
    workspace.onDidGrantWorkspaceTrust(() => restart(client))
  )
  await client.start()
}
