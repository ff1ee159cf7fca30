import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The bundled command, as it is published. */
export const entry = fileURLToPath(new URL('../../cli/bundle/stet.js', import.meta.url))

export const pushed: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } }
export const pulling: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true }, diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } }
}

export interface EditorOptions {
  /** Folders of the workspace, paths. */
  folders?: readonly string[]
  capabilities?: ClientCapabilities
  initializationOptions?: unknown
  /** Sets up what the server may ask, before it can. */
  prepare?: (connection: ProtocolConnection) => void
  /** The process that the server is told to live no longer than; this one where absent. */
  processId?: number
  /** Options of Node for the server. */
  nodeOptions?: readonly string[]
}

/** An editor with the server as its child, over its standard streams. */
export class Editor {
  readonly child: ChildProcess
  readonly connection: ProtocolConnection
  readonly documents = new Map<string, TextDocument>()
  readonly published: PublishDiagnosticsParams[] = []
  readonly #waiting = new Set<() => void>()
  initialized!: InitializeResult
  stderr = ''

  private constructor(nodeOptions: readonly string[]) {
    this.child = spawn(process.execPath, [...nodeOptions, entry, 'lsp', '--stdio'], { stdio: 'pipe' })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.connection = createProtocolConnection(this.child.stdout!, this.child.stdin!)
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params)
      for (const look of this.#waiting) look()
    })
  }

  /** Starts the server and says hello; it is stopped when the test ends. */
  static async start(options: EditorOptions = {}): Promise<Editor> {
    const {
      folders = [],
      capabilities = pulling,
      initializationOptions,
      prepare,
      processId = process.pid,
      nodeOptions = []
    } = options
    const editor = new Editor(nodeOptions)
    onTestFinished(() => {
      editor.child.kill()
    })
    prepare?.(editor.connection)
    editor.connection.listen()
    editor.initialized = await editor.connection.sendRequest(InitializeRequest.type, {
      processId,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: folders.map((path) => ({ uri: pathToFileURL(path).href, name: path }))
    })
    await editor.connection.sendNotification(InitializedNotification.type, {})
    return editor
  }

  /** Opens a document and returns its URI. */
  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text }
    })
  }

  /** Types: replaces a stretch of the document, offsets in UTF-16 code units. */
  type(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.documents.get(uri)!
    const range = { start: document.positionAt(start), end: document.positionAt(end) }
    const version = document.version + 1
    this.documents.set(uri, TextDocument.update(document, [{ range, text }], version))
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text }]
    })
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } })
  }

  close(uri: string): Promise<void> {
    this.documents.delete(uri)
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId })
  }

  /** The diagnostics that the server gives when asked. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri)
    if (report.kind !== 'full') throw new Error('expected a full report')
    return report.items
  }

  /** The next diagnostics that the server sends for a document, or the last ones if they are as wanted already. */
  async sent(uri: string, wanted: (params: PublishDiagnosticsParams) => boolean = () => true): Promise<Diagnostic[]> {
    for (;;) {
      const last = this.published.findLast((params) => params.uri === uri)
      if (last && wanted(last)) return last.diagnostics
      await new Promise<void>((resolve) => {
        const look = () => {
          this.#waiting.delete(look)
          resolve()
        }
        this.#waiting.add(look)
      })
    }
  }

  async actions(uri: string, range: Range): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] }
    })
    return (actions ?? []) as CodeAction[]
  }

  /** Ends the session as the protocol asks; returns the exit code of the server. */
  async end(): Promise<number | null> {
    const exit = this.exited()
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return exit
  }

  exited(): Promise<number | null> {
    return new Promise((resolve) => {
      if (this.child.exitCode !== null) resolve(this.child.exitCode)
      else this.child.once('exit', (code) => resolve(code))
    })
  }
}

/** A new folder with these files, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-lsp-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export function uriOf(...path: string[]): string {
  return pathToFileURL(join(...path)).href
}
