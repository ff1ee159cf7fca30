import type { Tokens } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import { WordSet } from '../../../document/word-set.ts'
import { per, percentWords, type Reading, unitToken } from './reading.ts'

const pointWords = new WordSet('point points')
const cent = wordId('cent')
const basis = wordId('basis')
const percentage = wordId('percentage')

// "3.4%", "3.4 percent", "3.4 per cent", "2 percentage points", "25 basis points", "a 3-percent rise"
export function percentAt(tokens: Tokens, last: number, end: number): Reading | undefined {
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
