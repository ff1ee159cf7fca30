import { type TextDocument, workspace } from 'vscode'
import { DiagnosticPullMode, LanguageClient } from 'vscode-languageclient/node'
import type { BundledStet } from './bundled-stet.ts'
import { drafts } from './drafts.ts'

/** The client of the bundled language server, not started yet. */
export function languageClient(stet: BundledStet): LanguageClient {
  const { command, args, env } = stet.with(['lsp', '--stdio'])
  const server = { command, args, options: { env: { ...process.env, ...env } } }
  return new LanguageClient('stet', 'Stet', server, {
    documentSelector: drafts,
    initializationOptions: () => ({ trusted: workspace.isTrusted, letItStand: true }),
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document, mode) => mode === DiagnosticPullMode.onType && isLintedOnSave(document)
    }
  })
}

/** Starts the server anew, also one that is only just starting or that has ended: a client can be stopped only while it runs. */
export async function restart(client: LanguageClient): Promise<void> {
  await client.start()
  await client.restart()
}

function isLintedOnSave(document: TextDocument): boolean {
  return workspace.getConfiguration('stet', document).get('run') === 'onSave'
}
