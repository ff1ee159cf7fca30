import { Console } from 'node:console'
import { inspect } from 'node:util'
import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind
} from 'vscode-languageserver'
import { createConnection } from 'vscode-languageserver/node'
import { commands, FIX_ALL } from './actions.ts'
import { type Client, clientOf } from './client.ts'
import type { PageOf } from './hover.ts'
import { Session } from './session.ts'

export interface ServeOptions {
  version: string
  pageOf: PageOf
}

/** Serves an editor on standard input and output until it ends the session, closes the stream or dies. */
export function serve({ version, pageOf }: ServeOptions): void {
  keepOutputClean()
  const connection = createConnection(process.stdin, process.stdout)
  // An editor may refuse what it is asked for, and a rule may fail on a draft: the session goes on.
  process.on('unhandledRejection', (error) => connection.console.error(inspect(error)))
  connection.onInitialize((params) => {
    const client = clientOf(params)
    new Session(connection, client, foldersOf(params), pageOf).listen()
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'stet', version } }
  })
  connection.listen()
}

// Standard output is the protocol's: what a third-party plugin prints goes elsewhere.
function keepOutputClean(): void {
  globalThis.console = new Console(process.stderr)
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
}

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'stet', interFileDependencies: false, workspaceDiagnostics: false }
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    hoverProvider: true,
    executeCommandProvider: { commands: Object.values(commands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
  }
}
