import { CAPITAL, type Document, dates, NUMBER, rarityOf, type Sentence, type Span, type Tokens, WORD, wordId } from '@stet/core'
import { slipBetween } from './slips.ts'

/** A number with so many digits is seldom another one with two digits swapped. */
const FEWEST_DIGITS = 3

/** So many digits without a comma count nothing: "the 5636" is a machine. */
const LONG_DIGITS = 4

/** At the start of a sentence a word so rare leads to a label: "Section 416", but not "About 416". */
const NAMING_BITS = 11

const the = wordId('the')

/** A number that is a name, or a part of one: "Section 416", "the 5636". */
interface Label extends Span {
  text: string
  sentence: number
}

/** A label, and the same with two digits swapped, which is told once: "Section 416 donations", "the Section 146 program". */
export function* swappedLabels(document: Document): Generator<{ label: Label; odd: Label }> {
  for (const told of labelsByDigits(document).values()) {
    const texts = [...new Set(told.map(({ text }) => text))]
    if (texts.length !== 2 || slipBetween(Number(texts[0]), Number(texts[1])) !== 'swap') continue
    const [first, later] = texts.map((text) => told.filter((label) => label.text === text))
    const [more, once] = later.length > first.length ? [later, first] : [first, later]
    if (!areSettled(more, once)) yield { label: more[0], odd: once[0] }
  }
}

// Both are told more than once, or side by side: both are meant.
function areSettled(more: readonly Label[], once: readonly Label[]): boolean {
  return once.length > 1 || more.some(({ sentence }) => sentence === once[0].sentence)
}

// Labels of one name with the same digits in whatever order.
function labelsByDigits(document: Document): Map<string, Label[]> {
  const { tokens } = document
  const { kind } = tokens
  const labels = new Map<string, Label[]>()
  const ofDates = dates(document)
  let date = 0
  for (const sentence of document.sentences) {
    for (let token = sentence.first + 1; token <= sentence.last; token++) {
      if (kind[token] !== NUMBER || !isLabel(tokens, token, sentence)) continue
      while (date < ofDates.length && ofDates[date].last < token) date++
      if (ofDates[date]?.first <= token) continue
      const text = tokens.text(token)
      const key = `${tokens.word[token - 1]} ${[...text].sort().join('')}`
      const label = { text, start: tokens.start[token], end: tokens.end[token], sentence: sentence.index }
      const known = labels.get(key)
      if (known) known.push(label)
      else labels.set(key, [label])
    }
  }
  return labels
}

function isLabel(tokens: Tokens, token: number, { first }: Sentence): boolean {
  const digits = tokens.end[token] - tokens.start[token]
  return digits >= FEWEST_DIGITS && isLabelled(tokens, token - 1, digits, first) && /^\d+$/.test(tokens.text(token))
}

function isLabelled(tokens: Tokens, before: number, digits: number, first: number): boolean {
  if (tokens.word[before] === the) return digits >= LONG_DIGITS
  if (tokens.kind[before] !== WORD || !tokens.is(before, CAPITAL)) return false
  return before > first || rarityOf(tokens.word[before]) >= NAMING_BITS
}
