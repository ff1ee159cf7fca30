import type { Document, Sentence } from '../../document/document.ts'
import { SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordSet } from '../../document/word-set.ts'
import { countedAt } from './counted.ts'
import { intervalOf } from './interval.ts'
import { hedges, LONGEST_HEDGE } from './lexicon/phrases.ts'
import type { NumberText } from './parse.ts'
import type { Hedge, Quantity } from './quantity.ts'
import { per, type Reading } from './readings/reading.ts'

const minus = new WordSet('- \u2212 minus')
const a = wordId('a')
const an = wordId('an')
const each = wordId('each')
const perNouns = new WordSet(
  'share year month week day hour head person tonne ton barrel ounce bushel kilo kg pound litre gallon unit bottle night mile capita'
)
const whenWords = new WordSet('ago earlier before later after previously from')

/** The figure of a number and of what was read behind it. `first`: the token of the number, or of the sign before it. */
export function quantity(document: Document, sentence: Sentence, first: number, number: NumberText, reading: Reading): Quantity {
  const { tokens, text } = document
  const hedge = hedgeBefore(tokens, first, sentence.first)
  const divisor = reading.divisor ?? 1
  const value = (isNegative(tokens, first, sentence.first) ? -number.value : number.value) / divisor
  const step = number.step / divisor
  const from = hedge?.first ?? first
  const counted =
    reading.kind === 'count' || reading.kind === 'fraction'
      ? countedAt(tokens, reading.last, sentence.last, number.value)
      : undefined
  const start = tokens.start[from]
  const finish = tokens.end[reading.last]
  const { low, high } = intervalOf(reading.kind, value, step, number, hedge?.value)
  return {
    start,
    end: finish,
    text: text.slice(start, finish),
    kind: reading.kind,
    value,
    low,
    high,
    hedge: hedge?.value,
    unit: reading.unit,
    roundness: roundnessOf(value, step),
    counted: counted && tokens.form(counted.token),
    head: counted?.token,
    modifiers: counted?.modifiers.map((token) => tokens.form(token)),
    per: perBehind(tokens, reading.last, sentence.last),
    number: { first: number.first, last: number.last },
    step,
    digits: number.digits,
    first: from,
    last: reading.last,
    sentence: sentence.index
  }
}

// "-2.3 percent", "minus 5"; "a 2-1 win" and "mid-30" are none.
function isNegative(tokens: Tokens, first: number, sentenceFirst: number): boolean {
  const before = first - 1
  if (before < sentenceFirst || !minus.has(tokens.word[before])) return false
  return tokens.kind[before] === WORD || (tokens.is(before, SPACED) && !tokens.is(first, SPACED))
}

/** The place value of the last digit that is not zero. */
function roundnessOf(value: number, step: number): number {
  let place = step
  while (place < Math.abs(value) && Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < 1e-9) place *= 10
  return place
}

function hedgeBefore(tokens: Tokens, first: number, sentenceFirst: number): { first: number; value: Hedge } | undefined {
  for (let from = Math.max(sentenceFirst, first - LONGEST_HEDGE); from < first; from++) {
    const match = hedges.matchAt(tokens, from)
    if (match?.last === first - 1) return match
  }
  return undefined
}

// "$2 a share", "5 percent per year", "$3 each"
function perBehind(tokens: Tokens, last: number, end: number): string | undefined {
  const next = last + 1
  if (next > end) return undefined
  if (tokens.word[next] === each) return 'each'
  if (next >= end || !perNouns.has(tokens.word[next + 1])) return undefined
  const article = tokens.word[next] === a || tokens.word[next] === an
  // "798m euros a year ago" is no yearly sum.
  if (tokens.word[next] !== per && !(article && !(next + 1 < end && whenWords.has(tokens.word[next + 2])))) return undefined
  return tokens.form(next + 1)
}
