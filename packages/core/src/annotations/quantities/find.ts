import type { Document, Sentence } from '../../document/document.ts'
import { CAPITAL, NUMBER, PUNCTUATION, SPACED, SYMBOL, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordSet } from '../../document/word-set.ts'
import { dates } from '../dates/index.ts'
import { countedAt } from './counted.ts'
import { intervalOf } from './interval.ts'
import {
  ambiguousNames,
  currencyAdjectives,
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarPrefixes
} from './lexicon/currencies.ts'
import { multiples, ordinals } from './lexicon/numbers.ts'
import { hedges, LONGEST_HEDGE, labels, streetWords } from './lexicon/phrases.ts'
import { unitWords } from './lexicon/units.ts'
import { type NumberText, numberAt } from './parse.ts'
import type { Hedge, Quantity, QuantityKind } from './quantity.ts'

const hyphens = new WordSet('- \u2010 \u2011 \u2013')
const percentWords = new WordSet('% percent pct percentage')
const pointWords = new WordSet('point points')
const comma = wordId(',')
const dot = wordId('.')
const colon = wordId(':')
const slash = wordId('/')
const per = wordId('per')
const cent = wordId('cent')
const a = wordId('a')
const an = wordId('an')
const each = wordId('each')
const old = wordId('old')
const aged = wordId('aged')
const age = wordId('age')
const basis = wordId('basis')
const percentage = wordId('percentage')
const times = wordId('times')
const square = new WordSet('square sq cubic')
const to = wordId('to')
const and = wordId('and')
const between = wordId('between')
const one = wordId('one')
const in_ = wordId('in')
const out = wordId('out')
const of = wordId('of')
const fold = wordId('fold')
const years = new WordSet('year years')
const perNouns = new WordSet(
  'share year month week day hour head person tonne ton barrel ounce bushel kilo kg pound litre gallon unit bottle night mile capita'
)
const whenWords = new WordSet('ago earlier before later after previously from')
const minus = new WordSet('- \u2212 minus')
const celsius = wordId('c')
const fahrenheit = wordId('f')
const pronounFollowers = new WordSet('of another day way thing side reason point time hand who that or')

/** Finds the figures of a document, in order. */
export function findQuantities(document: Document): Quantity[] {
  const taken = tokensOfDates(document)
  const found: Quantity[] = []
  for (const sentence of document.sentences) {
    if (document.blockOf(sentence).kind === 'code') continue
    for (let token = sentence.first; token <= sentence.last; token++) {
      if (taken[token]) continue
      const quantity = quantityAt(document, sentence, token)
      if (!quantity) continue
      if (rangeOver(taken, quantity)) continue
      found.push(quantity)
      token = Math.max(token, quantity.last)
    }
  }
  pairUp(document.tokens, found)
  return found
}

/** Marks the tokens that belong to a date or a time. */
function tokensOfDates(document: Document): Uint8Array {
  const taken = new Uint8Array(document.tokens.length)
  for (const { first, last } of dates(document)) taken.fill(1, first, last + 1)
  return taken
}

function rangeOver(taken: Uint8Array, { first, last }: Quantity): boolean {
  for (let token = first; token <= last; token++) if (taken[token]) return true
  return false
}

function quantityAt(document: Document, sentence: Sentence, token: number): Quantity | undefined {
  const { tokens } = document
  const { last: end } = sentence
  const sign = signAt(tokens, token, end)
  const number = numberAt(tokens, sign ? sign.next : token, end)
  if (!number) return sign ? undefined : (multipleAt(document, sentence, token) ?? ordinalAt(document, sentence, token))
  if (!sign && isLabel(tokens, number, sentence)) return undefined
  const read = sign ? money(tokens, number, end, sign.unit) : withUnit(tokens, number, sentence)
  return read && quantity(document, sentence, sign ? token : number.first, number, read)
}

/** What stands behind a number and makes a figure of it. */
interface Reading {
  kind: QuantityKind
  unit?: string
  last: number
  /** A unit that is a part of another: 100 for cents. */
  divisor?: number
}

// "$5", "US$5", "A$5m", "USD 5", "EUR5"
function signAt(tokens: Tokens, token: number, end: number): { next: number; unit: string } | undefined {
  if (token >= end) return undefined
  if (tokens.kind[token] === SYMBOL) {
    const unit = currencySigns.get(tokens.word[token])
    return unit === undefined ? undefined : { next: token + 1, unit }
  }
  if (tokens.kind[token] !== WORD) return undefined
  const prefixed = dollarPrefixes.get(tokens.word[token])
  if (prefixed && tokens.text(token + 1) === '$' && !tokens.is(token + 1, SPACED)) return { next: token + 2, unit: prefixed }
  const code = currencyCodes.get(tokens.word[token])
  return code && tokens.text(token) === tokens.text(token).toUpperCase() && tokens.kind[token + 1] === NUMBER
    ? { next: token + 1, unit: code }
    : undefined
}

function money(tokens: Tokens, number: NumberText, end: number, unit: string): Reading {
  const next = number.last + 1
  const repeats = next <= end && currencyNames.get(tokens.word[next]) === unit
  return { kind: 'money', unit, last: repeats ? next : number.last }
}

function withUnit(tokens: Tokens, number: NumberText, sentence: Sentence): Reading | undefined {
  const { last: end } = sentence
  return (
    percentAt(tokens, number.last, end) ??
    ageAt(tokens, number, sentence) ??
    moneyAt(tokens, number, end) ??
    measureAt(tokens, number, end) ??
    timesAt(tokens, number, end) ??
    bareReading(tokens, number, end)
  )
}

// "3.4%", "3.4 percent", "3.4 per cent", "2 percentage points", "25 basis points", "a 3-percent rise"
function percentAt(tokens: Tokens, last: number, end: number): Reading | undefined {
  const next = unitToken(tokens, last, end)
  if (next > end) return undefined
  const word = tokens.word[next]
  if (word === basis && pointWords.has(tokens.word[next + 1]))
    return { kind: 'point', unit: 'point', last: next + 1, divisor: 100 }
  if (word === per && next < end && tokens.word[next + 1] === cent) return pointsBehind(tokens, next + 1, end)
  if (!percentWords.has(word)) return undefined
  if (word === percentage)
    return pointWords.has(tokens.word[next + 1]) ? { kind: 'point', unit: 'point', last: next + 1 } : undefined
  return pointsBehind(tokens, next, end)
}

function pointsBehind(tokens: Tokens, last: number, end: number): Reading {
  return last < end && pointWords.has(tokens.word[last + 1])
    ? { kind: 'point', unit: 'point', last: last + 1 }
    : { kind: 'percent', unit: 'percent', last }
}

/** The token in which a unit can stand: the next one, or the one behind a hyphen ("34-year-old", "10-mile"). */
function unitToken(tokens: Tokens, last: number, end: number): number {
  const next = last + 1
  return next < end && hyphens.has(tokens.word[next]) && !tokens.is(next, SPACED) && !tokens.is(next + 1, SPACED)
    ? next + 1
    : next
}

// "34-year-old", "34 years old", "aged 34", "at the age of 34", "Khan, 34,"
function ageAt(tokens: Tokens, { first, last, value, step }: NumberText, sentence: Sentence): Reading | undefined {
  if (value > 125 || step !== 1) return undefined
  const unit = unitToken(tokens, last, sentence.last)
  if (unit <= sentence.last && years.has(tokens.word[unit])) {
    const adjective = unitToken(tokens, unit, sentence.last)
    return adjective <= sentence.last && tokens.word[adjective] === old
      ? { kind: 'age', unit: 'year', last: adjective }
      : undefined
  }
  if (first > sentence.first && tokens.word[first - 1] === aged) return { kind: 'age', unit: 'year', last }
  if (first > sentence.first + 1 && tokens.word[first - 1] === of && tokens.word[first - 2] === age)
    return { kind: 'age', unit: 'year', last }
  return standsAsAge(tokens, first, last, sentence) ? { kind: 'age', unit: 'year', last } : undefined
}

function standsAsAge(tokens: Tokens, first: number, last: number, sentence: Sentence): boolean {
  if (first < sentence.first + 2 || first !== last || tokens.kind[first] !== NUMBER || tokens.word[first - 1] !== comma)
    return false
  if (!tokens.is(first - 2, CAPITAL) || tokens.kind[first - 2] !== WORD) return false
  const next = last + 1
  return next > sentence.last || (tokens.kind[next] === PUNCTUATION && (tokens.word[next] === comma || tokens.word[next] === dot))
}

// "40 million euros", "5.2 billion West German marks", "20 cents"
function moneyAt(tokens: Tokens, number: NumberText, end: number): Reading | undefined {
  let next = unitToken(tokens, number.last, end)
  let adjective = ''
  while (
    next < end &&
    tokens.kind[next] === WORD &&
    next - number.last <= 3 &&
    currencyNames.get(tokens.word[next]) === undefined
  ) {
    const behind = currencyNames.get(tokens.word[next + 1])
    if (!tokens.is(next, CAPITAL) || (behind === undefined && !tokens.is(next + 1, CAPITAL)))
      return codeAt(tokens, number.last, end)
    adjective = tokens.form(next)
    next++
  }
  if (next > end || tokens.kind[next] !== WORD) return undefined
  const name = currencyNames.get(tokens.word[next])
  if (name === undefined) return codeAt(tokens, number.last, end)
  if (ambiguousNames.has(tokens.word[next]) && number.value === 1 && !number.scaled) return undefined
  if (tokens.is(next, CAPITAL) && adjective === '') return codeAt(tokens, number.last, end)
  // "20 pounds of flour" is a weight, "the team won" no currency.
  if (tokens.text(next) === 'pounds' && tokens.word[next + 1] === of) return { kind: 'measure', unit: 'lb', last: next }
  if (tokens.text(next) === 'won' && !number.scaled && number.value < 100) return undefined
  return { kind: 'money', unit: currencyAdjectives[`${adjective} ${name}`] ?? name, last: next }
}

function codeAt(tokens: Tokens, last: number, end: number): Reading | undefined {
  const next = last + 1
  const unit = next <= end ? currencyCodes.get(tokens.word[next]) : undefined
  return unit && tokens.text(next) === unit ? { kind: 'money', unit, last: next } : undefined
}

function measureAt(tokens: Tokens, { last }: NumberText, end: number): Reading | undefined {
  let next = unitToken(tokens, last, end)
  if (next > end) return undefined
  const power = square.has(tokens.word[next]) ? (tokens.form(next) === 'cubic' ? 'cubic ' : 'square ') : ''
  if (power) next = unitToken(tokens, next, end)
  const unit = next <= end ? unitWords.get(tokens.word[next]) : undefined
  // "30C (86F)"
  if (!unit && next === last + 1 && next <= end && !tokens.is(next, SPACED) && /^[CF]$/.test(tokens.text(next)))
    return { kind: 'measure', unit: tokens.text(next) === 'C' ? 'celsius' : 'fahrenheit', last: next }
  if (!unit) return undefined
  if (unit.name === 'degree') return temperature(tokens, next, end)
  const kind = unit.dimension === 'time' && !power ? 'duration' : 'measure'
  return { kind, unit: power + unit.name, last: next }
}

// "30°C", "86 F", "30 degrees Celsius"
function temperature(tokens: Tokens, last: number, end: number): Reading {
  const scale = last < end ? tokens.word[last + 1] : undefined
  const named = scale === undefined ? undefined : unitWords.get(scale)
  if (named?.dimension === 'temperature') return { kind: 'measure', unit: named.name, last: last + 1 }
  if (scale === celsius) return { kind: 'measure', unit: 'celsius', last: last + 1 }
  if (scale === fahrenheit) return { kind: 'measure', unit: 'fahrenheit', last: last + 1 }
  return { kind: 'measure', unit: 'degree', last }
}

// "three times as many", "10-fold"
function timesAt(tokens: Tokens, { last }: NumberText, end: number): Reading | undefined {
  const next = unitToken(tokens, last, end)
  if (next > end) return undefined
  if (tokens.word[next] === times || tokens.word[next] === fold) return { kind: 'multiple', unit: 'times', last: next }
  return undefined
}

function bareReading(tokens: Tokens, number: NumberText, end: number): Reading | undefined {
  if (number.fraction) return { kind: 'fraction', last: number.last }
  const next = number.last + 1
  if (tokens.word[number.first] === one && number.first === number.last) {
    if (next > end || tokens.kind[next] !== WORD || pronounFollowers.has(tokens.word[next])) return oneIn(tokens, number, end)
  }
  // "10:30", "24/7", "2nd", "1980s"
  if (next <= end && !tokens.is(next, SPACED)) {
    const word = tokens.word[next]
    if (word === colon || word === slash) return undefined
    if (tokens.kind[next] === WORD && number.digits && !number.scaled)
      return ordinalSuffix(tokens, next) ? { kind: 'ordinal', last: next } : undefined
  }
  return oneIn(tokens, number, end) ?? { kind: 'count', last: number.last }
}

// "one in five", "four out of ten", "nine in 10"
function oneIn(tokens: Tokens, number: NumberText, end: number): Reading | undefined {
  let next = number.last + 1
  if (tokens.word[next] === out && tokens.word[next + 1] === of) next++
  else if (tokens.word[next] !== in_) return undefined
  const base = next < end ? numberAt(tokens, next + 1, end) : undefined
  if (!base || base.value <= number.value || ![2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000].includes(base.value))
    return undefined
  number.value /= base.value
  number.step = 0.05
  return { kind: 'fraction', last: base.last }
}

function ordinalSuffix(tokens: Tokens, token: number): boolean {
  return /^(?:st|nd|rd|th)$/.test(tokens.form(token))
}

/** "Article 50", "Boeing 747", "COVID-19", "10 Downing Street", "555-0123", a year-like number behind nothing that counts. */
function isLabel(tokens: Tokens, { first, last, digits, scaled }: NumberText, sentence: Sentence): boolean {
  const before = first - 1
  const hasBefore = before >= sentence.first
  if (hasBefore && !tokens.is(first, SPACED) && tokens.kind[before] !== SYMBOL && !isOpening(tokens, before)) {
    const joinsNumbers = hyphens.has(tokens.word[before]) && before > sentence.first && tokens.kind[before - 1] === NUMBER
    if (!joinsNumbers) return true
    if (isPhone(tokens, before - 1, first)) return true
  }
  const next = last + 1
  if (next + 1 <= sentence.last && hyphens.has(tokens.word[next]) && !tokens.is(next, SPACED) && isPhone(tokens, first, next + 1))
    return true
  if (scaled || !digits) return false
  if (isInNumberChain(tokens, first, last, sentence)) return true
  if (!hasBefore) return false
  const labelled =
    labels.has(tokens.word[before]) ||
    (tokens.word[before] === dot && before > sentence.first && labels.has(tokens.word[before - 1]))
  if (labelled && !countsSomething(tokens, last, sentence.last)) return true
  if (
    tokens.is(before, CAPITAL) &&
    before > sentence.first &&
    tokens.kind[before] === WORD &&
    !isScore(tokens, last, sentence.last) &&
    !countsSomething(tokens, last, sentence.last)
  )
    return true
  return isAddress(tokens, last, sentence.last)
}

// "Leeds beat Hull 2-1"
function isScore(tokens: Tokens, last: number, end: number): boolean {
  const second = last + 2
  return (
    second <= end &&
    hyphens.has(tokens.word[last + 1]) &&
    !tokens.is(last + 1, SPACED) &&
    !tokens.is(second, SPACED) &&
    /^\d{1,3}$/.test(tokens.text(last)) &&
    /^\d{1,3}$/.test(tokens.text(second))
  )
}

// "+44 20 7946 0958", "0800 123": digits that go on in digits, or start with a nought.
function isInNumberChain(tokens: Tokens, first: number, last: number, sentence: Sentence): boolean {
  if (/^0\d/.test(tokens.text(first))) return true
  if (last < sentence.last && tokens.kind[last + 1] === NUMBER) return true
  return first > sentence.first && tokens.kind[first - 1] === NUMBER && !countsSomething(tokens, last, sentence.last)
}

function countsSomething(tokens: Tokens, last: number, end: number): boolean {
  const next = last + 1
  if (next > end) return false
  if (percentWords.has(tokens.word[next]) || tokens.word[next] === per) return true
  return tokens.kind[next] === WORD && !tokens.is(next, CAPITAL) && countedAt(tokens, last, end, 2) !== undefined
}

function isOpening(tokens: Tokens, token: number): boolean {
  return /^[([{"'\u2018\u201c+~<>≥≤\u2013\u2014-]+$/.test(tokens.text(token)) && tokens.is(token, SPACED)
}

function isPhone(tokens: Tokens, first: number, second: number): boolean {
  const [left, right] = [tokens.text(first), tokens.text(second)]
  return /^\d{3,}$/.test(left) && /^\d{4}$/.test(right) && left.length + right.length >= 7 && !/^(?:1[6-9]|20)\d\d$/.test(left)
}

function isAddress(tokens: Tokens, last: number, end: number): boolean {
  for (let token = last + 1; token <= Math.min(end, last + 3); token++) {
    if (!tokens.is(token, CAPITAL)) return false
    if (token > last + 1 && streetWords.has(tokens.word[token])) return true
  }
  return false
}

// "doubled", "twice as many"
function multipleAt(document: Document, sentence: Sentence, token: number): Quantity | undefined {
  const value = multiples.get(document.tokens.word[token])
  if (value === undefined) return undefined
  const number: NumberText = { first: token, last: token, value, step: 1, digits: false, scaled: false, fraction: false }
  return quantity(document, sentence, token, number, { kind: 'multiple', unit: 'times', last: token })
}

function ordinalAt(document: Document, sentence: Sentence, token: number): Quantity | undefined {
  const value = ordinals.get(document.tokens.word[token])
  if (value === undefined) return undefined
  const number: NumberText = { first: token, last: token, value, step: 1, digits: false, scaled: false, fraction: false }
  return quantity(document, sentence, token, number, { kind: 'ordinal', last: token })
}

function quantity(document: Document, sentence: Sentence, first: number, number: NumberText, reading: Reading): Quantity {
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

/** Ties the two ends of "40 to 50 percent", "between 40 and 50", "10-20" and "2-1" together; a lower end without a unit takes the upper's. */
function pairUp(tokens: Tokens, found: Quantity[]): void {
  for (let index = 1; index < found.length; index++) {
    const [left, right] = [found[index - 1], found[index]]
    if (left.sentence !== right.sentence || left.partner !== undefined) continue
    const pair = pairing(tokens, left, right)
    if (!pair) continue
    left.partner = index
    right.partner = index - 1
    left.pair = right.pair = pair
    if (pair === 'score') left.kind = right.kind = 'score'
    else if (left.kind === 'count' && left.unit === undefined && right.kind !== 'count') shareUnit(left, right)
    else if (left.kind === 'money' && left.unit === right.unit) shareMagnitude(left, right)
    else if (left.kind === 'count' && left.counted === undefined) {
      left.counted = right.counted
      left.modifiers = right.modifiers
      if (right.step >= 1e6) shareMagnitude(left, right)
    }
  }
}

function pairing(tokens: Tokens, left: Quantity, right: Quantity): Quantity['pair'] {
  const joint = left.last + 1
  if (right.first !== joint + 1) return undefined
  if (hyphens.has(tokens.word[joint])) {
    const bare =
      left.kind === 'count' && right.kind === 'count' && left.digits && right.digits && left.step === 1 && right.step === 1
    if (bare && right.counted === undefined && !tokens.is(joint, SPACED)) return 'score'
    return left.kind === right.kind || left.kind === 'count' ? 'range' : undefined
  }
  if (left.kind !== right.kind && left.kind !== 'count') return undefined
  if (left.kind === 'count' && left.counted !== undefined) return undefined
  if (tokens.word[joint] === and) return left.first > 0 && tokens.word[left.first - 1] === between ? 'between' : undefined
  return tokens.word[joint] === to ? 'range' : undefined
}

function shareUnit(left: Quantity, right: Quantity): void {
  left.kind = right.kind
  left.unit = right.unit
  left.per = right.per
  shareMagnitude(left, right)
}

// "3.4 to 3.8 million euros", "$5 to $6 million": the lower end is in millions too; "from 500 to 2 million" is written out.
function shareMagnitude(left: Quantity, right: Quantity): void {
  const magnitude = 1000 ** Math.floor(Math.log10(Math.max(1, right.value)) / 3)
  const nearInSize = left.value * magnitude <= right.value * 10
  const scale = left.value < 1000 && nearInSize && right.step >= magnitude / 1000 && right.value >= 1e6 ? magnitude : 1
  left.value *= scale
  left.step *= scale
  left.roundness *= scale
  left.low = Math.min(left.low * scale, left.value - left.step / 2)
  left.high = Math.max(left.high * scale, left.value + left.step / 2)
}
