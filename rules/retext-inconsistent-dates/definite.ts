import { CAPITAL, type DateMention, type Document, WORD, WordSet, wordId } from '@stet/core'
import { functionWords } from './lexicon.ts'
import { stemId } from './stems.ts'

const possessive = wordId("'s")
const definiteWords = new WordSet("the its his her their our this 's")

/** How many words behind a date its noun may stand: "the June 19 annual general meeting". */
const REACH = 5

/** "Thursday's report", "the June 19 meeting": a date that names one event as known, by stems. */
export interface Definite {
  head: number
  modifiers: readonly number[]
}

/** The event that a date names as known, or undefined. */
export function definiteAt({ tokens, sentences }: Document, mention: DateMention): Definite | undefined {
  const { last } = sentences[mention.sentence]
  const isPossessive = tokens.word[mention.last + 1] === possessive
  if (!isPossessive && !definiteWords.has(tokens.word[mention.first - 1])) return undefined
  const modifiers: number[] = []
  for (let token = mention.last + (isPossessive ? 2 : 1); token <= Math.min(last, mention.last + REACH); token++) {
    if (tokens.kind[token] !== WORD || functionWords.has(tokens.word[token])) return undefined
    const stem = stemId(tokens.word[token])
    if (!tokens.is(token, CAPITAL) && endsPhrase(tokens, token + 1, last)) return { head: stem, modifiers }
    modifiers.push(stem)
  }
  return undefined
}

// The noun is the last word before a function word, a mark or the end.
function endsPhrase(tokens: Document['tokens'], next: number, last: number): boolean {
  return next > last || tokens.kind[next] !== WORD || functionWords.has(tokens.word[next])
}

/** Whether two dates name events of one kind apart: "Sunday's cup match", "Friday's match with Wexford". */
export function areToldApart(a: Definite | undefined, b: Definite | undefined): boolean {
  if (!a || !b || a.head !== b.head) return false
  return a.modifiers.length !== b.modifiers.length || a.modifiers.some((modifier) => !b.modifiers.includes(modifier))
}
