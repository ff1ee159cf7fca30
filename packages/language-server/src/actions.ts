import { type Draft, type FilePlace, Lines, type StetMessage } from '@stet/core'
import { certainRepairs, type Edit, isClean, standing } from '@stet/engine/fix'
import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { diagnosticOf } from './diagnostics.ts'
import { areEqual, meet, rangeOf, rangeOfSpan } from './place.ts'
import type { Assignment, Proof } from './proofs.ts'

/** Commands of the server. */
export const commands = {
  /** `(finding: FindingName, reason: string)`: writes a suppression into the draft. */
  suppress: 'stet.suppress',
  /** `(url: string)`: opens a page in the browser. */
  openPage: 'stet.openPage'
}

/** The editor's own command, `(finding: FindingName)`: asks for the reason, then runs `stet.suppress`. */
const LET_IT_STAND = 'stet.letItStand'

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.stet`

/** Names a finding to commands. */
export interface FindingName {
  uri: string
  range: Range
  ruleId: string
}

/** A version of a document, and what was found in it. */
export interface Found {
  proof: Proof
  draft: Draft
  messages: readonly StetMessage[]
  assignment: Assignment
}

/** What can be done about the findings in a range. Edits are of the version that was linted. */
export async function actionsFor(found: Found, range: Range, client: Client): Promise<CodeAction[]> {
  const actions: CodeAction[] = []
  for (const message of found.messages.filter(({ place }) => meet(rangeOf(place), range))) {
    const all = [
      ...(await replacements(message, found, client)),
      ...(await choices(message, found, client)),
      ...(await letItStand(message, found, client)),
      ...page(message, client)
    ]
    const diagnostics = [diagnosticOf(message, found.proof.uri, client)]
    actions.push(...all.map((action) => ({ kind: CodeActionKind.QuickFix, diagnostics, ...action })))
  }
  return actions
}

/** All replacements that are beyond doubt, as `stet --fix` makes them. */
export async function fixAll(found: Found, client: Client): Promise<CodeAction[]> {
  const edits = await certainRepairs(found.draft, found.messages, found.assignment)
  if (edits.length === 0) return []
  return [{ title: 'stet: make the replacements that are certain', kind: FIX_ALL, edit: editOf(edits, found, client) }]
}

async function replacements({ place, expected, certain }: StetMessage, found: Found, client: Client): Promise<CodeAction[]> {
  const actions = (expected ?? []).map(async (text) => ({
    title: text === '' ? 'Take it out' : `Change to ${quoted(text)}`,
    ...(certain && { isPreferred: true }),
    edit: await editIfClean(place, text, found, client)
  }))
  return (await Promise.all(actions)).filter(({ edit }) => edit)
}

// Any end may be the wrong one: none is preferred, and nothing applies them all.
async function choices(message: StetMessage, found: Found, client: Client): Promise<CodeAction[]> {
  const actions = (message.choices ?? []).map(async ({ place, text }) => {
    const isOwn = meet(rangeOf(place), rangeOf(message.place))
    const title = text === '' ? deletion(place, isOwn) : change(place, text, isOwn, found.draft)
    return { title, edit: await editIfClean(place, text, found, client) }
  })
  return (await Promise.all(actions)).filter(({ edit }) => edit)
}

function deletion({ start }: FilePlace, isOwn: boolean): string {
  return isOwn ? 'Delete the duplicated passage' : `Delete the other passage, line ${start.line}`
}

function change({ start, end }: FilePlace, text: string, isOwn: boolean, { source }: Draft): string {
  const words = quoted(source.slice(start.offset, end.offset))
  return `Change ${words}${isOwn ? '' : ` in line ${start.line}`} to ${quoted(text)}`
}

/** To let the finding stand: by the editor's command, or by an edit whose reason is still to be written. */
async function letItStand(message: StetMessage, found: Found, client: Client): Promise<CodeAction[]> {
  if (client.asksForReasons) {
    const name: FindingName = { uri: found.proof.uri, range: rangeOf(message.place), ruleId: message.ruleId }
    return [commandAction(`stet: let it stand (${message.ruleId})…`, LET_IT_STAND, name)]
  }
  const edit = await standing(found.draft, message, found.messages, undefined, found.assignment)
  return edit ? [{ title: `stet: let it stand (${message.ruleId}), and write why`, edit: editOf([edit], found, client) }] : []
}

function page({ url, ruleId }: StetMessage, { opensPages }: Client): CodeAction[] {
  return url && opensPages ? [commandAction(`Open the page of ${ruleId}`, commands.openPage, url)] : []
}

function commandAction(title: string, command: string, argument: unknown): CodeAction {
  return { title, command: { title, command, arguments: [argument] } }
}

/** The edit that lets a named finding stand for a reason, or until one is written; undefined where it is gone, or has no place for a suppression. */
export async function suppression(
  found: Found,
  { range, ruleId }: FindingName,
  reason: string | undefined,
  client: Client
): Promise<WorkspaceEdit | undefined> {
  const message = found.messages.find((message) => message.ruleId === ruleId && areEqual(rangeOf(message.place), range))
  const edit = message && (await standing(found.draft, message, found.messages, reason, found.assignment))
  return edit && editOf([edit], found, client)
}

async function editIfClean({ start, end }: FilePlace, text: string, found: Found, client: Client) {
  const edit: Edit = { start: start.offset, end: end.offset, text }
  return (await isClean(found.draft, edit, found.assignment)) ? editOf([edit], found, client) : undefined
}

function editOf(replacements: readonly Edit[], { proof, draft }: Found, { takesVersionedEdits }: Client): WorkspaceEdit {
  const { uri, version } = proof
  const lines = new Lines(draft.source)
  const edits = replacements.map((edit) => ({ range: rangeOfSpan(edit, lines), newText: edit.text }))
  return takesVersionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

const LONGEST_TITLE = 60

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1)}…` : line}”`
}
