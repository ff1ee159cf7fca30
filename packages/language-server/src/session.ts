import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
  LSPErrorCodes,
  ResponseError,
  TextDocuments
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import { actionsFor, commands, FIX_ALL, type FindingName, type Found, fixAll, suppression } from './actions.ts'
import { type Client, isObject } from './client.ts'
import { Desks } from './desks.ts'
import { diagnosticOf, diagnosticOfProblem } from './diagnostics.ts'
import { hoverAt, type PageOf } from './hover.ts'
import { type Proof, Proofs } from './proofs.ts'
import { Publisher } from './publisher.ts'
import { type Settings, settingsOf } from './settings.ts'
import { Watch } from './watch.ts'

/** One editor at the other end, from `initialize` to its end. */
export class Session {
  readonly #connection: Connection
  readonly #client: Client
  readonly #pageOf: PageOf
  readonly #documents = new TextDocuments(TextDocument)
  /** The version of each document that was opened or saved last. */
  readonly #saved = new Map<string, number>()
  readonly #desks: Desks
  readonly #proofs: Proofs
  readonly #publisher: Publisher
  readonly #watch: Watch
  /** Settings as they were last sent, by an editor that cannot be asked for them. */
  #sentSettings: unknown
  readonly #ready: Promise<void>
  /** What was said of files that are no drafts, by URI. */
  #told = new Map<string, string>()
  #toldOfPlugins = false

  constructor(connection: Connection, client: Client, folderUris: readonly string[], pageOf: PageOf) {
    this.#connection = connection
    this.#client = client
    this.#pageOf = pageOf
    this.#desks = new Desks(client.trusted, (uri) => this.#settings(uri))
    this.#proofs = new Proofs({
      document: (uri) => this.#documents.get(uri),
      assign: (document) => this.#desks.assign(document)
    })
    this.#publisher = new Publisher(connection, (uri) => this.#toPublish(uri))
    this.#watch = new Watch(connection)
    this.#ready = new Promise((resolve) => connection.onInitialized(() => resolve(this.#start(folderUris))))
  }

  /** Answers the editor from now on. */
  listen(): void {
    const connection = this.#connection
    connection.languages.diagnostics.on((params, token) => this.#pull(params, token))
    connection.onCodeAction((params, token) => this.#actions(params, token))
    connection.onHover((params, token) => this.#hover(params, token))
    connection.onExecuteCommand((params) => this.#execute(params))
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#sentSettings = settings
      this.#renew(() => this.#desks.adoptSettings())
    })
    connection.onDidChangeWatchedFiles(() => this.#renew(() => this.#desks.reload()))
    this.#followDocuments()
  }

  #followDocuments(): void {
    const documents = this.#documents
    documents.onDidOpen(({ document }) => {
      this.#saved.set(document.uri, document.version)
      if (!this.#client.pullsDiagnostics) this.#publisher.now(document.uri)
    })
    documents.onDidChangeContent(({ document }) => {
      if (this.#client.pullsDiagnostics || !this.#isUnsaved(document) || this.#isLintedOnSave(document)) return
      this.#publisher.soon(document.uri)
    })
    documents.onDidSave(({ document }) => {
      this.#saved.set(document.uri, document.version)
      // An editor that cannot watch files: what else was saved meanwhile is read with the draft.
      if (!this.#client.registersWatchers) this.#renew(() => this.#desks.reload())
      else if (this.#isLintedOnSave(document)) this.#tellAnew([document.uri])
    })
    documents.onDidClose(({ document: { uri } }) => {
      this.#saved.delete(uri)
      this.#proofs.forget(uri)
      if (!this.#client.pullsDiagnostics) this.#publisher.clear(uri)
    })
    documents.listen(this.#connection)
  }

  async #start(folderUris: readonly string[]): Promise<void> {
    if (this.#client.registersSettings)
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'stet' })
    if (this.#client.followsFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#renew(async () => {
          this.#desks.close(removed.map(({ uri }) => uri))
          await this.#desks.open(added.map(({ uri }) => uri))
        })
      )
    await this.#desks.open(folderUris)
    this.#tellOfFiles()
  }

  async #settings(scopeUri: string | undefined): Promise<Settings> {
    if (!this.#client.givesSettings) return settingsOf(isObject(this.#sentSettings) ? this.#sentSettings.stet : undefined)
    return settingsOf(await this.#connection.workspace.getConfiguration({ scopeUri, section: 'stet' }))
  }

  /** After a change of what findings hang on: tells them anew. */
  #renew(change: () => Promise<void>): void {
    void this.#ready.then(change).then(() => {
      this.#tellOfFiles()
      this.#tellAnew(this.#documents.all().map(({ uri }) => uri))
    })
  }

  #tellAnew(uris: readonly string[]): void {
    if (!this.#client.pullsDiagnostics) for (const uri of uris) this.#publisher.now(uri)
    else if (this.#client.refreshesDiagnostics) this.#connection.languages.diagnostics.refresh()
  }

  #isLintedOnSave(document: TextDocument): boolean {
    return this.#desks.assign(document)?.desk.settings.run === 'onSave'
  }

  #isUnsaved({ uri, version }: TextDocument): boolean {
    return this.#saved.get(uri) !== version
  }

  /** The newest proof of a document. Tells what else was met on the way. */
  async #proofOf(uri: string): Promise<Proof | undefined> {
    await this.#ready
    const proof = await this.#proofs.of(uri)
    this.#tellOfFiles()
    this.#tellOfPlugins()
    return proof
  }

  async #found(uri: string, token?: CancellationToken): Promise<Found | undefined> {
    const proof = await this.#proofOf(uri)
    if (token) refuseCancelled(token)
    const document = this.#documents.get(uri)
    const assignment = document && this.#desks.assign(document)
    const { draft, messages = [] } = proof?.result ?? {}
    return proof && assignment && draft && { proof, draft, messages, assignment }
  }

  async #pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken
  ): Promise<DocumentDiagnosticReport> {
    await this.#ready
    const document = this.#documents.get(uri)
    if (previousResultId !== undefined && document && this.#isUnsaved(document) && this.#isLintedOnSave(document))
      return { kind: 'unchanged', resultId: previousResultId }
    const proof = await this.#proofOf(uri)
    refuseCancelled(token)
    if (!proof) return { kind: 'full', items: [] }
    return proof.id === previousResultId
      ? { kind: 'unchanged', resultId: proof.id }
      : { kind: 'full', resultId: proof.id, items: this.#diagnosticsOf(proof) }
  }

  async #toPublish(uri: string): Promise<{ version: number; diagnostics: Diagnostic[] } | undefined> {
    const proof = await this.#proofOf(uri)
    return proof && { version: proof.version, diagnostics: this.#diagnosticsOf(proof) }
  }

  #diagnosticsOf({ uri, result }: Proof): Diagnostic[] {
    const { problems = [], messages = [] } = result ?? {}
    return [...problems.map(diagnosticOfProblem), ...messages.map((message) => diagnosticOf(message, uri, this.#client))]
  }

  async #actions({ textDocument, range, context }: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const found = await this.#found(textDocument.uri, token)
    if (!found) return []
    const asked = (kind: CodeActionKind) => context.only?.some((only) => isWithin(kind, only)) === true
    return [
      ...(!context.only || asked(CodeActionKind.QuickFix) ? await actionsFor(found, range, this.#client) : []),
      ...(asked(FIX_ALL) ? await fixAll(found, this.#client) : [])
    ]
  }

  async #hover({ textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | undefined> {
    const found = await this.#found(textDocument.uri, token)
    return found && hoverAt(found.messages, position, this.#client, this.#pageOf)
  }

  async #execute({ command, arguments: args = [] }: ExecuteCommandParams): Promise<void> {
    if (command === commands.openPage) await this.#openPage(String(args[0]))
    if (command === commands.suppress) await this.#suppress(args[0] as FindingName, args[1])
  }

  async #openPage(uri: string): Promise<void> {
    if (/^https?:/.test(uri)) await this.#connection.window.showDocument({ uri, external: true })
  }

  async #suppress(name: FindingName, given: unknown): Promise<void> {
    const reason = typeof given === 'string' && given.trim() !== '' ? given : undefined
    const found = await this.#found(name.uri)
    const edit = found && (await suppression(found, name, reason, this.#client))
    if (edit) await this.#connection.workspace.applyEdit({ label: 'stet: let it stand', edit })
    else this.#connection.window.showInformationMessage('stet: the finding is gone, or there is no place to let it stand')
  }

  /** Says what is wrong in configs, facts and notes, on those files; takes back what is mended. */
  #tellOfFiles(): void {
    if (this.#client.registersWatchers) this.#watch.over(this.#desks.all.map(({ sources }) => sources))
    const now = new Map<string, string>()
    for (const [path, problems] of this.#desks.problems()) {
      const diagnostics = problems.map(diagnosticOfProblem)
      now.set(URI.file(path).toString(), JSON.stringify(diagnostics))
    }
    for (const uri of new Set([...this.#told.keys(), ...now.keys()])) {
      const diagnostics = now.get(uri) ?? '[]'
      if (diagnostics !== (this.#told.get(uri) ?? '[]'))
        void this.#connection.sendDiagnostics({ uri, diagnostics: JSON.parse(diagnostics) })
    }
    this.#told = now
  }

  #tellOfPlugins(): void {
    const leftOut = new Set(this.#desks.all.flatMap((desk) => desk.leftOut))
    if (this.#toldOfPlugins || leftOut.size === 0) return
    this.#toldOfPlugins = true
    const names = [...leftOut].map((name) => `\`${name}\``).join(', ')
    this.#connection.window.showInformationMessage(
      `stet: the config names plugins, which are code: ${names}. They run only in a workspace that is trusted.`
    )
  }
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}

/** Whether a kind of code action is another one or one of its sub-kinds. */
function isWithin(kind: CodeActionKind, asked: CodeActionKind): boolean {
  return `${kind}.`.startsWith(`${asked}.`)
}
