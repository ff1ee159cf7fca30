import { type Entry, goneOf, knownLines, type Row, rowsOf, type Sheet, saidByWords } from '@stet/ledger'
import { printable, wrapWords } from '@stet/reporter'

export interface TableOptions {
  color: boolean
  width: number
}

const INDENT = 26

/** The claims for people: line, score and kind, the claim, and under it who says so and what is known. */
export function claimsTable(sheets: readonly Sheet[], options: TableOptions): string {
  return sheets.map((sheet) => draftTable(sheet, options)).join('\n')
}

function draftTable(sheet: Sheet, options: TableOptions): string {
  const rows = rowsOf(sheet)
  const gone = goneOf(sheet)
  const checked = rows.filter(({ entry }) => entry.status !== 'open').length
  const title = `${bold(printable(sheet.path), options)}: ${rows.length} claims, ${checked} checked`
  const lines = [title, ...rows.flatMap((row) => rowLines(row, options))]
  if (gone.length > 0) lines.push(`No longer in the draft: ${gone.length}`, ...gone.map((entry) => goneLine(entry, options)))
  return `${lines.join('\n')}\n`
}

function rowLines({ claim, entry }: Row, options: TableOptions): string[] {
  const head = `${String(claim.place.start.line).padStart(6)}  ${claim.score.toFixed(2)}  ${claim.kind.padEnd(12)}`
  const details = [
    `said by ${saidByWords(claim)}`,
    ...claim.unresolved.map((words) => `what is meant by “${words}”?`),
    ...(entry.status === 'open' ? [] : [[entry.status, entry.checker, entry.time, entry.source].filter(Boolean).join(', ')]),
    ...(entry.comment ? [entry.comment] : [])
  ]
  const text = wrapped(claim.text, options)
  return [
    `${head}${text.trimStart()}`,
    dim(wrapped(`${claim.id}: ${details.join('; ')}`, options), options),
    ...knownLines(claim).map((line) => wrapped(line, options)),
    ...(entry.was ? [wrapped(`changed since it was ${entry.was.status ?? 'checked'} as: ${entry.was.claim}`, options)] : [])
  ]
}

function goneLine({ claim, status }: Entry, options: TableOptions): string {
  return wrapped(`${status}: ${claim}`, options)
}

function wrapped(text: string, { width }: TableOptions): string {
  return wrapWords(printable(text), Math.max(40, width - INDENT)).replace(/^/gm, ' '.repeat(INDENT))
}

function bold(text: string, { color }: TableOptions): string {
  return color ? `\u001b[1m${text}\u001b[22m` : text
}

function dim(text: string, { color }: TableOptions): string {
  return color ? `\u001b[2m${text}\u001b[22m` : text
}
