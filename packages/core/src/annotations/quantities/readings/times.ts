import type { Tokens } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import type { NumberText } from '../parse.ts'
import { type Reading, unitToken } from './reading.ts'

const times = wordId('times')
const fold = wordId('fold')

// "three times as many", "10-fold"
export function timesAt(tokens: Tokens, { last }: NumberText, end: number): Reading | undefined {
  const next = unitToken(tokens, last, end)
  if (next > end) return undefined
  if (tokens.word[next] === times || tokens.word[next] === fold) return { kind: 'multiple', unit: 'times', last: next }
  return undefined
}
