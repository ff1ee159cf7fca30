import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  TextDocuments
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { actionsFor } from './actions.ts'
import { type Client, isObject } from './client.ts'
import { Desks } from './desks.ts'
import { diagnosticOf, diagnosticOfProblem } from './diagnostics.ts'
import { type Proof, Proofs } from './proofs.ts'
import { Publisher } from './publisher.ts'
import { type Settings, settingsOf } from './settings.ts'

/** One editor at the other end, from `initialized` to its end. */
export class Session {
  readonly #connection: Connection
  readonly #client: Client
  readonly #documents = new TextDocuments(TextDocument)
  readonly #desks: Desks
  readonly #proofs: Proofs
  readonly #publisher: Publisher
  /** Settings as they were last sent, by an editor that cannot be asked for them. */
  #sentSettings: unknown
  readonly #ready: Promise<void>

  constructor(connection: Connection, client: Client, folderUris: readonly string[]) {
    this.#connection = connection
    this.#client = client
    this.#desks = new Desks(client.trusted, (uri) => this.#settings(uri))
    const initialized = new Promise<void>((resolve) => connection.onInitialized(() => resolve()))
    this.#ready = initialized.then(() => this.#start(folderUris))
    this.#proofs = new Proofs({
      get: (uri) => this.#documents.get(uri),
      assign: (document) => this.#ready.then(() => this.#desks.assign(document))
    })
    this.#publisher = new Publisher(connection, (uri) => this.#diagnostics(uri))
  }

  listen(): void {
    const connection = this.#connection
    connection.languages.diagnostics.on((params, token) => this.#pull(params, token))
    connection.onCodeAction((params, token) => this.#actions(params, token))
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#sentSettings = settings
      this.#afterChange(this.#desks.adoptSettings())
    })
    connection.onDidChangeWatchedFiles(() => this.#afterChange(this.#desks.reload()))
    if (!this.#client.pullsDiagnostics) {
      this.#documents.onDidOpen(({ document }) => this.#publisher.now(document.uri))
      this.#documents.onDidChangeContent(({ document }) => this.#publisher.soon(document.uri))
    }
    this.#documents.onDidClose(({ document }) => {
      this.#proofs.forget(document.uri)
      if (!this.#client.pullsDiagnostics) this.#publisher.clear(document.uri)
    })
    this.#documents.listen(connection)
  }

  async #start(folderUris: readonly string[]): Promise<void> {
    const { client } = this.#connection
    if (this.#client.registersSettings) void client.register(DidChangeConfigurationNotification.type, { section: 'stet' })
    await this.#desks.open(folderUris)
  }

  async #settings(scopeUri: string | undefined): Promise<Settings> {
    if (this.#client.givesSettings)
      return settingsOf(await this.#connection.workspace.getConfiguration({ scopeUri, section: 'stet' }))
    return settingsOf(isObject(this.#sentSettings) ? this.#sentSettings.stet : undefined)
  }

  #afterChange(change: Promise<void>): void {
    void change.then(() => {
      if (!this.#client.pullsDiagnostics) for (const { uri } of this.#documents.all()) this.#publisher.now(uri)
      else if (this.#client.refreshesDiagnostics) this.#connection.languages.diagnostics.refresh()
    })
  }

  async #pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken
  ): Promise<DocumentDiagnosticReport> {
    const proof = await this.#proofs.of(uri)
    refuseCancelled(token)
    if (proof && proof.id === previousResultId) return { kind: 'unchanged', resultId: proof.id }
    return { kind: 'full', resultId: proof?.id, items: proof ? this.#diagnosticsOf(proof) : [] }
  }

  async #diagnostics(uri: string) {
    const proof = await this.#proofs.of(uri)
    return proof && { version: proof.version, diagnostics: this.#diagnosticsOf(proof) }
  }

  #diagnosticsOf({ uri, result }: Proof) {
    if (!result) return []
    return [
      ...result.problems.map(diagnosticOfProblem),
      ...result.messages.map((message) => diagnosticOf(message, uri, this.#client))
    ]
  }

  async #actions({ textDocument: { uri }, range }: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const proof = await this.#proofs.of(uri)
    refuseCancelled(token)
    return proof ? actionsFor(proof, range, this.#client) : []
  }
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}
