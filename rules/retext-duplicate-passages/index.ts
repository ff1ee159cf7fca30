/**
 * A passage that stands there twice is a slip of copy and paste, or a second draft that was left in
 * beside the first: the reader is told the same thing again, and doubts the rest.
 */
import {
  type Choice,
  type Document,
  defineRule,
  type Finding,
  NUMBER,
  overlaps,
  type Passage,
  passages,
  type Span
} from '@stet/core'
import { findEchoes } from './echoes.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextDuplicatePassages = defineRule<Options>({
  meta: {
    ruleId: 'duplicate-passages',
    anyLanguage: true,
    group: 'integrity',
    severity: 'error',
    description: 'Flag a sentence or paragraph that repeats another one, exactly or reworded'
  },
  options: {},

  *check(document) {
    const copies = passages(document)
    for (const passage of copies) yield report(document, passage)
    for (const echo of findEchoes(document)) if (!copies.some(({ second }) => overlaps(second, echo.place))) yield echo
  }
})

export default retextDuplicatePassages

// Below it, two sentences that stand apart may be parallel statements: "1986 third quarter net excludes …", "1986 nine months net excludes …".
const certain = 0.85

function report(document: Document, passage: Passage): Finding {
  const { first, second, exact, glued, overlap } = passage
  const likeness = exact ? 'word for word' : `reworded, ${Math.round(overlap * 100)} % of it the same`
  return {
    place: second,
    reason: `Unexpected ${exact ? 'copy' : 'reworded copy'} \`${extract(document.slice(second))}\`, expected this to be said once`,
    related: [{ place: first, reason: `First copy: \`${extract(document.slice(first))}\`` }],
    choices: [...deletion(document, second, glued), ...deletion(document, first, false)],
    severity: glued || (overlap >= certain && !isTerm(document, passage)) ? 'error' : 'warning',
    note: `The two passages are the same text (${likeness}). Keep the better one.`
  }
}

// A copy that is whole sentences, or stands right behind a full stop, can go without a trace, the space before it too; of
// another nobody knows where the sentence around it should end.
function deletion(document: Document, { start, end }: Span, glued: boolean): Choice[] {
  const [from, to] = [document.sentenceAt(start), document.sentenceAt(end - 1)]
  if (!from || (from.start !== start && !glued) || to?.end !== end || from.block !== to.block) return []
  const block = document.blockOf(from)
  const before = start === block.start ? start : start - trailingSpace(document.text.slice(block.start, start))
  const behind = start === block.start && end < block.end ? end + leadingSpace(document.text.slice(end, block.end)) : end
  return [{ place: { start: before, end: behind }, text: '' }]
}

function trailingSpace(text: string): number {
  return text.length - text.trimEnd().length
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}

// "Payment date is May 28 with the first coupon payment in 1988.": the terms of two bonds, which may agree.
function isTerm(document: Document, { second, exact }: Passage): boolean {
  const { tokens } = document
  const sentence = document.sentenceAt(second.start)
  if (!sentence || sentence.end < second.end) return false
  const { start, end } = document.blockOf(sentence)
  if (exact && start === second.start && end === second.end) return false
  for (let token = sentence.first; token <= sentence.last; token++) if (tokens.kind[token] === NUMBER) return true
  return false
}

const longest = 90

// The beginning and the end of a passage, on one line.
function extract(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const head = line.slice(0, longest / 2).replace(/\s\S*$/, '')
  const tail = line.slice(-longest / 2).replace(/^\S*\s/, '')
  return `${head} … ${tail}`
}
