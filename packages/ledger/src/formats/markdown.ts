import { goneOf, knownLines, type Row, rowsOf, type Sheet, saidByWords } from './sheet.ts'

/** Claims as a checklist to paste into an issue or a note. */
export function claimsMarkdown(sheets: readonly Sheet[]): string {
  return sheets.map(checklist).join('\n')
}

function checklist(sheet: Sheet): string {
  const gone = goneOf(sheet).map(({ status, claim }) => `- [x] ~~${inline(claim)}~~ (${status}; no longer in the draft)`)
  const items = rowsOf(sheet).flatMap(itemLines)
  return [`## ${inline(sheet.path)}`, '', ...(items.length > 0 ? items : ['No claims.']), ...gone, ''].join('\n')
}

function itemLines({ claim, entry }: Row): string[] {
  const details = [
    `said by ${saidByWords(claim)}`,
    ...claim.unresolved.map((words) => `what is meant by “${words}”?`),
    ...knownLines(claim),
    ...(entry.was ? [`was ${entry.was.status ?? 'checked'} as: ${entry.was.claim}`] : []),
    ...(entry.status === 'open' ? [] : [entry.status]),
    ...(['checker', 'source', 'time', 'comment'] as const).flatMap((name) => (entry[name] ? [`${name}: ${entry[name]}`] : []))
  ]
  return [
    `- [${entry.status === 'open' ? ' ' : 'x'}] line ${claim.place.start.line}, ${claim.kind}, ${claim.score.toFixed(2)}: ${inline(claim.text)}`,
    ...details.map((line) => `  - ${inline(line)}`)
  ]
}

// Text of the draft must stay text: no HTML, no link, no item of its own.
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`|<>[\]*_~#&@\p{Cc}\p{Bidi_Control}]/gu, (mark) => `&#${mark.codePointAt(0)};`)
}
