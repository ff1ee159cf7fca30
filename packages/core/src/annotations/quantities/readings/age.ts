import type { Sentence } from '../../../document/document.ts'
import { CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import { WordSet } from '../../../document/word-set.ts'
import type { NumberText } from '../parse.ts'
import { type Reading, unitToken } from './reading.ts'

const comma = wordId(',')
const dot = wordId('.')
const of = wordId('of')
const old = wordId('old')
const aged = wordId('aged')
const age = wordId('age')
const years = new WordSet('year years')

// "34-year-old", "34 years old", "aged 34", "at the age of 34", "Khan, 34,"
export function ageAt(tokens: Tokens, { first, last, value, step }: NumberText, sentence: Sentence): Reading | undefined {
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
  const name = first - 2
  if (name < sentence.first || first !== last || tokens.kind[first] !== NUMBER || tokens.word[first - 1] !== comma) return false
  if (!tokens.is(name, CAPITAL) || tokens.kind[name] !== WORD) return false
  const next = last + 1
  return next > sentence.last || (tokens.kind[next] === PUNCTUATION && (tokens.word[next] === comma || tokens.word[next] === dot))
}
