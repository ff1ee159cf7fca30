import type { Draft, FilePlace, StetMessage } from '@stet/core'
import { type Edit, letItStand } from '@stet/engine'
import { type CodeAction, CodeActionKind, type Command, type Range, type WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from './client.ts'
import { diagnosticOf } from './diagnostics.ts'
import { meet, rangeOf } from './place.ts'
import type { Assignment, Proof } from './proofs.ts'

/** Commands of the server. */
export const commands = {
  /** `(finding, reason)`: writes a suppression. */
  suppress: 'stet.suppress',
  /** `(url)`: opens a page in the browser. */
  openPage: 'stet.openPage'
}

/** The editor's own command, `(finding)`: asks for the reason, then runs `stet.suppress`. */
const LET_IT_STAND = 'stet.letItStand'

/** Names a finding to commands. */
export interface FindingName {
  uri: string
  range: Range
  ruleId: string
}

/** A version of a document, and what was found in it. */
export interface Found {
  proof: Proof
  document: TextDocument
  assignment: Assignment
}

/** What can be done about the findings in a range. Edits are of the version that was linted. */
export async function actionsFor(found: Found, range: Range, client: Client): Promise<CodeAction[]> {
  const { draft, messages = [] } = found.proof.result ?? {}
  if (!draft) return []
  const actions: CodeAction[] = []
  for (const message of messages.filter(({ place }) => meet(rangeOf(place), range))) {
    const all = [
      ...replacements(message, found, client),
      ...choices(message, draft, found, client),
      ...(await standing(message, draft, found, client)),
      ...page(message, client)
    ]
    const diagnostics = [diagnosticOf(message, found.proof.uri, client)]
    actions.push(...all.map((action) => ({ kind: CodeActionKind.QuickFix, diagnostics, ...action })))
  }
  return actions
}

function replacements({ place, expected, certain }: StetMessage, found: Found, client: Client): CodeAction[] {
  return (expected ?? []).map((text) => ({
    title: text === '' ? 'Take it out' : `Change to ${quoted(text)}`,
    ...(certain && { isPreferred: true }),
    edit: editOf(found, replacing(place, text), client)
  }))
}

// Any end may be the wrong one: none is preferred, and nothing applies them all.
function choices(message: StetMessage, draft: Draft, found: Found, client: Client): CodeAction[] {
  return (message.choices ?? []).map(({ place, text }) => {
    const isOwn = meet(rangeOf(place), rangeOf(message.place))
    const words = quoted(draft.source.slice(place.start.offset, place.end.offset))
    const line = isOwn ? '' : `, line ${place.start.line}`
    const deletion = isOwn ? 'Delete the duplicated passage' : `Delete the other passage${line}`
    return {
      title: text === '' ? deletion : `Change ${words}${line} to ${quoted(text)}`,
      edit: editOf(found, replacing(place, text), client)
    }
  })
}

/** To let the finding stand: by the editor's command, or by an edit whose reason is still to be written. */
async function standing(message: StetMessage, draft: Draft, found: Found, client: Client): Promise<CodeAction[]> {
  if (message.ruleId === 'suppression') return []
  if (client.asksForReasons) {
    const name: FindingName = { uri: found.proof.uri, range: rangeOf(message.place), ruleId: message.ruleId }
    return [withCommand('stet: let it stand…', LET_IT_STAND, name)]
  }
  const edit = await letItStand(draft, message, found.assignment)
  return edit ? [{ title: 'stet: let it stand, and write why', edit: editOf(found, edit, client) }] : []
}

function page({ url, ruleId }: StetMessage, { opensPages }: Client): CodeAction[] {
  return url && opensPages ? [withCommand(`Open the page of ${ruleId}`, commands.openPage, url)] : []
}

function withCommand(title: string, command: string, ...args: unknown[]): CodeAction {
  const named: Command = { title, command, arguments: args }
  return { title, command: named }
}

/** The edit that lets a named finding stand for a reason; undefined where it is gone, or has no place for a suppression. */
export async function suppression(
  found: Found,
  { range, ruleId }: FindingName,
  reason: string,
  client: Client
): Promise<WorkspaceEdit | undefined> {
  const { draft, messages = [] } = found.proof.result ?? {}
  const message = messages.find((message) => message.ruleId === ruleId && isSame(rangeOf(message.place), range))
  const edit = draft && message && (await letItStand(draft, message, { ...found.assignment, reason }))
  return edit && editOf(found, edit, client)
}

function isSame(a: Range, b: Range): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function replacing({ start, end }: FilePlace, text: string): Edit {
  return { start: start.offset, end: end.offset, text }
}

function editOf(
  { proof: { uri, version }, document }: Found,
  { start, end, text }: Edit,
  { takesVersionedEdits }: Client
): WorkspaceEdit {
  const edits = [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text }]
  return takesVersionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

const LONGEST_TITLE = 60

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1)}…` : line}”`
}
