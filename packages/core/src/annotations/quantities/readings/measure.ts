import { SPACED, type Tokens, WORD } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import { WordSet } from '../../../document/word-set.ts'
import { distanceFollowers, unitNamed, unitWords } from '../lexicon/units.ts'
import type { NumberText } from '../parse.ts'
import { type Reading, unitToken } from './reading.ts'

const square = new WordSet('square sq cubic')
const perWords = new WordSet('/ per an a')
const hourWords = new WordSet('h hr hour')
const secondWords = new WordSet('s sec second')
const bracket = wordId('(')
const m = wordId('m')
const celsius = wordId('c')
const fahrenheit = wordId('f')

/** "10 miles", "20 sq km", "nine years", "30°C". */
export function measureAt(tokens: Tokens, { last }: NumberText, end: number): Reading | undefined {
  let next = unitToken(tokens, last, end)
  if (next > end) return undefined
  const power = square.has(tokens.word[next]) ? (tokens.form(next) === 'cubic' ? 'cubic ' : 'square ') : ''
  if (power) next = unitToken(tokens, next, end)
  const unit = next <= end ? unitWords.get(tokens.word[next]) : undefined
  // "30C (86F)"
  if (!unit && next === last + 1 && next <= end && !tokens.is(next, SPACED) && /^[CF]$/.test(tokens.text(next)))
    return { kind: 'measure', unit: tokens.text(next) === 'C' ? 'celsius' : 'fahrenheit', last: next }
  if (!unit) return spacedMetreAt(tokens, last, end)
  if (unit.name === 'degree') return temperature(tokens, next, end)
  if (unit.dimension === 'length' && !power) return speedAt(tokens, unit.name, next, end) ?? lengthOf(unit.name, next)
  const kind = unit.dimension === 'time' && !power ? 'duration' : 'measure'
  return { kind, unit: power + unit.name, last: next }
}

function lengthOf(unit: string, last: number): Reading {
  return { kind: 'measure', unit, last }
}

// "130 km/h", "80 miles an hour", "343 metres per second"
function speedAt(tokens: Tokens, unit: string, last: number, end: number): Reading | undefined {
  const time = last + 2
  if (time > end || !perWords.has(tokens.word[last + 1])) return undefined
  const period = hourWords.has(tokens.word[time]) ? 'an hour' : secondWords.has(tokens.word[time]) ? 'a second' : undefined
  const speed = period && unitNamed(`${unit} ${period}`)
  return speed && { kind: 'measure', unit: speed.name, last: time }
}

// "It is 2.5 m high", "(7 m)"; "5 m people" are millions.
function spacedMetreAt(tokens: Tokens, last: number, end: number): Reading | undefined {
  const unit = last + 1
  if (unit > end || tokens.word[unit] !== m || !tokens.is(unit, SPACED)) return undefined
  const isLength = unit === end || tokens.kind[unit + 1] !== WORD || distanceFollowers.has(tokens.word[unit + 1])
  return isLength ? lengthOf('metre', unit) : undefined
}

/** So many millions go by the billion, and so few metres are run: from here on "5,000m" is a distance. */
const FEWEST_METRES = 1000

/** "A 40m penalty", "the 200m final", "5,000m": millions of nothing are metres. */
export function metresAt(tokens: Tokens, { first, last, value }: NumberText, end: number): Reading | undefined {
  if (tokens.word[last] !== m || last !== first + 1) return undefined
  const millions = value / 1e6
  const isDistance =
    millions >= FEWEST_METRES || (last < end && distanceFollowers.has(tokens.word[last + 1])) || convertsLength(tokens, first)
  return isDistance ? { kind: 'measure', unit: 'metre', last, divisor: 1e6 } : undefined
}

// "8 feet (2.4m)"
function convertsLength(tokens: Tokens, first: number): boolean {
  return tokens.word[first - 1] === bracket && unitWords.get(tokens.word[first - 2])?.dimension === 'length'
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
