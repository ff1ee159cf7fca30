import { goneOf, knownLines, rowsOf, type Sheet, saidByWords } from './sheet.ts'

const columns = [
  'file',
  'line',
  'id',
  'kind',
  'score',
  'claim',
  'subject',
  'quantities',
  'times',
  'places',
  'said by',
  'known',
  'status',
  'checker',
  'source',
  'time',
  'comment',
  'was'
]

/** Claims as CSV (RFC 4180), with a byte-order mark, without which Excel takes UTF-8 for Latin-1. */
export function claimsCsv(sheets: readonly Sheet[]): string {
  return `\uFEFF${[columns, ...sheets.flatMap(csvRows)].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

function csvRows(sheet: Sheet): string[][] {
  const rows = rowsOf(sheet).map(({ claim, entry }) => [
    sheet.path,
    String(claim.place.start.line),
    claim.id,
    claim.kind,
    claim.score.toFixed(3),
    claim.text,
    claim.parts.subject ?? '',
    claim.parts.quantities.map(({ text }) => text).join('; '),
    claim.parts.times.map(({ text }) => text).join('; '),
    claim.parts.places.join('; '),
    saidByWords(claim),
    knownLines(claim).join('; '),
    entry.status,
    entry.checker ?? '',
    entry.source ?? '',
    entry.time ?? '',
    entry.comment ?? '',
    entry.was?.claim ?? ''
  ])
  const gone = goneOf(sheet).map(({ id, kind, claim, status, checker = '', source = '', time = '', comment = '' }) => [
    ...[sheet.path, '', id, kind, '', claim, '', '', '', '', '', 'no longer in the draft'],
    ...[status, checker, source, time, comment, '']
  ])
  return [...rows, ...gone]
}

/** A cell that a spreadsheet shows and never runs: what would be a formula gets an apostrophe (OWASP, CSV Injection). */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
