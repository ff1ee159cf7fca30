import { SPACED, type Tokens } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import { WordSet } from '../../../document/word-set.ts'
import { distanceFollowers, unitWords } from '../lexicon/units.ts'
import type { NumberText } from '../parse.ts'
import { type Reading, unitToken } from './reading.ts'

const square = new WordSet('square sq cubic')
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
  if (!unit) return undefined
  if (unit.name === 'degree') return temperature(tokens, next, end)
  const kind = unit.dimension === 'time' && !power ? 'duration' : 'measure'
  return { kind, unit: power + unit.name, last: next }
}

/** So many millions go by the billion, and so few metres are run: from here on "5,000m" is a distance. */
const FEWEST_METRES = 1000

/** "A 40m penalty", "the 200m final", "5,000m": millions of nothing are metres. */
export function metresAt(tokens: Tokens, { first, last, value }: NumberText, end: number): Reading | undefined {
  if (tokens.word[last] !== m || last !== first + 1) return undefined
  const millions = value / 1e6
  const isDistance = millions >= FEWEST_METRES || (last < end && distanceFollowers.has(tokens.word[last + 1]))
  return isDistance ? { kind: 'measure', unit: 'metre', last, divisor: 1e6 } : undefined
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
