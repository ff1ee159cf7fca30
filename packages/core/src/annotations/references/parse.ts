import type { Document } from '../../document/document.ts'
import { WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import type { Phrase } from './find.ts'
import type { Complement, Reference } from './reference.ts'

/** A noun phrase taken apart: head, modifiers, and what follows with "of" or "for"; each worked out when it is asked for. */
export class NounPhrase implements Reference {
  readonly #document: Document
  readonly determiner: Reference['determiner']
  readonly first: number
  readonly last: number
  readonly sentence: number

  constructor(document: Document, { determiner, first, last, sentence }: Phrase) {
    this.#document = document
    this.determiner = determiner
    this.first = first
    this.last = last
    this.sentence = sentence
  }

  get start(): number {
    return this.#document.tokens.start[this.first]
  }

  get end(): number {
    return this.#document.tokens.end[this.last]
  }

  get text(): string {
    return this.#document.slice(this)
  }

  get head(): string {
    return singular(this.#document.tokens.form(this.last))
  }

  get modifiers(): readonly string[] {
    return wordsIn(this.#document, this.first + 1, this.last - 1)
  }

  get complement(): Complement | undefined {
    return complementBehind(this.#document, this.last, this.#document.sentences[this.sentence].last)
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
