import { SPACED, type Tokens, WORD } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import { WordSet } from '../../../document/word-set.ts'
import { type NumberText, numberAt } from '../parse.ts'
import type { Reading } from './reading.ts'

const colon = wordId(':')
const slash = wordId('/')
const one = wordId('one')
const in_ = wordId('in')
const out = wordId('out')
const of = wordId('of')
const pronounFollowers = new WordSet('of another day way thing side reason point time hand who that or')

/** A number without a unit: a count, a share, a place; `undefined` where it is none of these. */
export function bareReading(tokens: Tokens, number: NumberText, end: number): Reading | undefined {
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
