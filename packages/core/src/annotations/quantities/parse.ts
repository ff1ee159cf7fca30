import { CAPITAL, HAS_DIGIT, NUMBER, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordMap } from '../../document/word-set.ts'
import { attachedMagnitudes, denominators, magnitudes, smallNumbers, vulgarFractions } from './lexicon/numbers.ts'
import { halfLeads } from './lexicon/phrases.ts'

/** A number in the text: its tokens, both inclusive, its value, and the worth of one of its last written digit. */
export interface NumberText {
  first: number
  last: number
  value: number
  step: number
  /** Written with digits. */
  digits: boolean
  /** A magnitude word or letter belongs to it: "6.9 trillion", "5m". */
  scaled: boolean
  /** It is a fraction in words or by a character of its own: "two-thirds", "half", "3½". */
  fraction: boolean
}

const hyphen = wordId('-')
const dashes = [hyphen, wordId('\u2010'), wordId('\u2011')]
const slash = wordId('/')
const and = wordId('and')
const a = wordId('a')
const an = wordId('an')
const half = wordId('half')
const by = wordId('by')
const of = wordId('of')
const the = wordId('the')
const hundred = wordId('hundred')
const second = wordId('second')
const quarter = wordId('quarter')
const dozen = wordId('dozen')

const glyphs = new WordMap(Object.entries(vulgarFractions))

/** The number that starts at a token and ends at or before `end`, if one does. */
export function numberAt(tokens: Tokens, token: number, end: number): NumberText | undefined {
  if (tokens.kind[token] === NUMBER) return digitsAt(tokens, token, end)
  if (tokens.kind[token] !== WORD) return undefined
  return wordsAt(tokens, token, end)
}

function digitsAt(tokens: Tokens, token: number, end: number): NumberText | undefined {
  const written = tokens.text(token)
  const base = digitsValue(written)
  if (!base) return undefined
  const { value, step } = base
  const number: NumberText = { first: token, last: token, value, step, digits: true, scaled: false, fraction: false }
  return withMagnitude(tokens, withWrittenFraction(tokens, number, end), end)
}

/** The value of "12,000", "3.4" or "1.250.000"; undefined for "10.30.15" and the like. */
export function digitsValue(written: string): { value: number; step: number } | undefined {
  if (/^\d+$/.test(written)) return { value: Number(written), step: 1 }
  const [, whole, decimals = ''] = /^(\d{1,3}(?:,\d{2,3})+|\d+)(?:\.(\d+))?$/.exec(written) ?? []
  if (whole === undefined) {
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(written) ? { value: Number(written.replaceAll('.', '')), step: 1 } : undefined
  }
  return { value: Number(`${whole.replaceAll(',', '')}.${decimals || 0}`), step: 10 ** -decimals.length }
}

// "3 1/4", "3-1/4" and "1/4"; "9/11" and "24/7" are no fractions: the upper number must be the smaller, the lower a usual one.
function withWrittenFraction(tokens: Tokens, number: NumberText, end: number): NumberText {
  const glyph = glyphs.get(tokens.word[number.last + 1])
  if (glyph !== undefined && number.last < end) {
    return { ...number, last: number.last + 1, value: number.value + glyph, step: 1 / 16, fraction: number.value === 0 }
  }
  const upper = tokens.word[number.last + 1] === slash ? number.last : behindHyphen(tokens, number.last, end)
  const lower = upper + 2
  if (lower > end || tokens.word[upper + 1] !== slash || tokens.is(upper + 1, SPACED) || tokens.is(lower, SPACED)) return number
  const [over, under] = [Number(tokens.text(upper)), Number(tokens.text(lower))]
  if (!(over > 0 && over < under && [2, 3, 4, 5, 8, 16, 32].includes(under))) return number
  const whole = upper === number.last ? 0 : number.value
  return { ...number, last: lower, value: whole + over / under, step: 1 / under, fraction: whole === 0 }
}

function withMagnitude(tokens: Tokens, number: NumberText, end: number): NumberText {
  let { last, value, step } = number
  let scaled = false
  const attached = last < end && !tokens.is(last + 1, SPACED) ? attachedMagnitudes.get(tokens.word[last + 1]) : undefined
  if (attached !== undefined && tokens.kind[last + 1] === WORD)
    return { ...number, last: last + 1, value: value * attached, step: step * attached, scaled: true }
  for (let next = behindHyphen(tokens, last, end); next <= end; next = last + 1) {
    const factor = magnitudes.get(tokens.word[next])
    if (factor === undefined || (tokens.word[next] === dozen && number.digits)) break
    value *= factor
    step *= factor
    last = next
    scaled = true
  }
  return scaled ? { ...number, last, value, step, scaled } : number
}

/** The token behind `token`, or behind a hyphen that joins the two: "two-million", "6.9-trillion". */
function behindHyphen(tokens: Tokens, token: number, end: number): number {
  const next = token + 1
  const joined = next < end && dashes.includes(tokens.word[next]) && !tokens.is(next, SPACED) && !tokens.is(next + 1, SPACED)
  return joined ? next + 1 : next
}

// "twenty-three", "two hundred and fifty", "half a million", "a dozen", "two-thirds", "three and a half million".
function wordsAt(tokens: Tokens, token: number, end: number): NumberText | undefined {
  const glyph = glyphs.get(tokens.word[token])
  if (glyph !== undefined)
    return withMagnitude(tokens, numberText(token, token, glyph, 1 / 16, { fraction: true, digits: true }), end)
  if (tokens.is(token, HAS_DIGIT)) return undefined
  const word = tokens.word[token]
  if (word === half) return halfAt(tokens, token, end)
  if (word === a || word === an) return articleAt(tokens, token, end)
  if (smallNumbers.get(word) === undefined) return undefined
  return cardinalAt(tokens, token, end)
}

function halfAt(tokens: Tokens, token: number, end: number): NumberText | undefined {
  const article = token + 1
  if (article < end && tokens.word[article] === a && magnitudes.get(tokens.word[article + 1]) !== undefined) {
    return withMagnitude(tokens, numberText(token, article, 0.5, 0.1), end)
  }
  // "about half of the crew", "half the crew"; "the second half of the game" is no share.
  const shares = article < end && (tokens.word[article] === of || tokens.word[article] === the)
  if (shares && (tokens.kind[token - 1] !== WORD || tokens.is(token, CAPITAL) || halfLeads.has(tokens.word[token - 1])))
    return numberText(token, token, 0.5, 0.05, { fraction: true })
  return undefined
}

// "a million", "a hundred", "a dozen", "a third of", "a quarter of".
function articleAt(tokens: Tokens, token: number, end: number): NumberText | undefined {
  if (token >= end) return undefined
  if (magnitudes.get(tokens.word[token + 1]) !== undefined) return withMagnitude(tokens, numberText(token, token, 1, 1), end)
  const under = denominators.get(tokens.word[token + 1])
  // "a third of the crew", "by a third"; "in a quarter" is a time.
  const behind = token + 2
  const isShare = tokens.word[token - 1] === by || (behind <= end && tokens.word[behind] === of)
  if (under === undefined || under === 2 || !isShare) return undefined
  return numberText(token, token + 1, 1 / under, 0.05, { fraction: true })
}

function cardinalAt(tokens: Tokens, token: number, end: number): NumberText {
  let { last, value } = belowHundred(tokens, token, end)
  const under = fractionBehind(tokens, last, end, value)
  if (under) return numberText(token, under.last, value / under.value, 0.05, { fraction: true })
  if (last < end && tokens.word[last + 1] === hundred) {
    value *= 100
    last++
    const next = last + 1 < end && tokens.word[last + 1] === and ? last + 2 : last + 1
    if (next <= end && smallNumbers.get(tokens.word[next]) !== undefined) {
      const rest = belowHundred(tokens, next, end)
      value += rest.value
      last = rest.last
    }
  }
  const number = numberText(token, last, value, 1)
  return withMagnitude(tokens, withAndAHalf(tokens, number, end), end)
}

function belowHundred(tokens: Tokens, token: number, end: number): { last: number; value: number } {
  const tens = smallNumbers.get(tokens.word[token])!
  const next = behindHyphen(tokens, token, end)
  const ones = next <= end ? smallNumbers.get(tokens.word[next]) : undefined
  if (tens % 10 !== 0 || tens === 0 || tens === 10 || ones === undefined || ones === 0 || ones > 9)
    return { last: token, value: tens }
  return { last: next, value: tens + ones }
}

// "two-thirds", "three quarters", "one-quarter", "one third of"; "one second" and "three quarters of an hour" are times.
function fractionBehind(tokens: Tokens, last: number, end: number, value: number): { last: number; value: number } | undefined {
  const next = behindHyphen(tokens, last, end)
  const under = next <= end ? denominators.get(tokens.word[next]) : undefined
  if (under === undefined || value >= under || tokens.word[next] === second) return undefined
  const joined = next > last + 1
  if (tokens.word[next] === quarter && value === 1 && !joined && tokens.word[next + 1] !== of) return undefined
  return { last: next, value: under }
}

// "two and a half million"
function withAndAHalf(tokens: Tokens, number: NumberText, end: number): NumberText {
  const { last } = number
  const part = last + 3
  if (part > end || tokens.word[last + 1] !== and || tokens.word[last + 2] !== a || tokens.word[part] !== half) return number
  return { ...number, last: part, value: number.value + 0.5, step: 0.5 }
}

function numberText(first: number, last: number, value: number, step: number, more: Partial<NumberText> = {}): NumberText {
  return { first, last, value, step, digits: false, scaled: false, fraction: false, ...more }
}
