import type { InitializeParams } from 'vscode-languageserver'

/** What the editor at the other end can do, and what it asked for. */
export interface Client {
  /** Asks for diagnostics itself; else they are sent to it. */
  pullsDiagnostics: boolean
  refreshesDiagnostics: boolean
  showsRelated: boolean
  /** Answers `workspace/configuration`. */
  givesSettings: boolean
  registersSettings: boolean
  followsFolders: boolean
  registersWatchers: boolean
  /** Takes edits that say of which version of the text they are. */
  takesVersionedEdits: boolean
  /** Opens a page in the browser. */
  opensPages: boolean
  /** Has a command of its own, `stet.letItStand`, that asks for the reason. */
  asksForReasons: boolean
  readsMarkdown: boolean
  /** Whether code that a config of the workspace names may run. */
  trusted: boolean
}

/** Reads what the editor said of itself in `initialize`. */
export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument = {}, workspace = {}, window = {} } = capabilities
  const asked = isObject(initializationOptions) ? initializationOptions : {}
  return {
    pullsDiagnostics: textDocument.diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    showsRelated: textDocument.publishDiagnostics?.relatedInformation === true || textDocument.diagnostic !== undefined,
    givesSettings: workspace.configuration === true,
    registersSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    followsFolders: workspace.workspaceFolders === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    takesVersionedEdits: workspace.workspaceEdit?.documentChanges === true,
    opensPages: window.showDocument?.support === true,
    asksForReasons: asked.letItStand === true,
    readsMarkdown: textDocument.hover?.contentFormat?.includes('markdown') === true,
    trusted: asked.trusted === true
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
