import type { Document } from '../../document/document.ts'
import { WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import type { Phrase } from './find.ts'
import type { Complement, Reference } from './reference.ts'

/** A noun phrase taken apart: head, modifiers, and what follows with "of" or "for". */
export function parsePhrase(document: Document, { determiner, first, last, sentence }: Phrase): Reference {
  const { tokens } = document
  const span = document.span(first, last)
  return {
    ...span,
    text: document.slice(span),
    determiner,
    head: singular(tokens.form(last)),
    modifiers: wordsIn(document, first + 1, last - 1),
    complement: complementBehind(document, last, document.sentences[sentence].last),
    first,
    last,
    sentence
  }
}

/** The singular of a regular plural; other words stay as they are. */
export function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun
  if (/(?:[sx]|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

const linkers = new WordSet('of for to on against over under across between')
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that', 'these', 'those'])
const enders = new WordSet(
  'and or but in at by from with to is are was were has have had will would which that who said says after before as'
)

const LONGEST = 8

function complementBehind(document: Document, head: number, limit: number): Complement | undefined {
  const { tokens } = document
  if (head >= limit || !linkers.has(tokens.word[head + 1])) return undefined
  let last = head + 1
  while (last < limit && last - head < LONGEST && tokens.kind[last + 1] === WORD && !enders.has(tokens.word[last + 1])) last++
  if (last === head + 1) return undefined
  const words = wordsIn(document, head + 2, last).filter((word) => !articles.has(word))
  return words.length > 0 ? { ...document.span(head + 1, last), words } : undefined
}

function wordsIn({ tokens }: Document, first: number, last: number): string[] {
  const words: string[] = []
  for (let token = first; token <= last; token++) if (tokens.kind[token] === WORD) words.push(tokens.form(token))
  return words
}
