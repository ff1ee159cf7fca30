import type { Document } from './document.ts'
import type { Tokens } from './tokens.ts'
import { IdMap, idsIn } from './word-set.ts'

/** A phrase that was found: a range of tokens, both inclusive, and what the table says of it. */
export interface PhraseMatch<Value> {
  first: number
  last: number
  value: Value
}

interface Entry<Value> {
  words: readonly number[]
  value: Value
}

/**
 * Phrases of one or more words, found in the tokens of a document by their
 * first word; the longest wins. A phrase is written as its tokens are, parted
 * by spaces: "according to", "at the same time", "so - called".
 */
export class PhraseTable<Value = true> {
  /** By first word, the longest phrase first. */
  readonly #entries: IdMap<Entry<Value>[]>

  constructor(phrases: Iterable<readonly [string, Value]>) {
    const byFirst = new Map<number, Entry<Value>[]>()
    for (const [phrase, value] of phrases) {
      const words = idsIn(phrase)
      const entry = { words, value }
      const entries = byFirst.get(words[0])
      if (entries) entries.push(entry)
      else byFirst.set(words[0], [entry])
    }
    for (const entries of byFirst.values()) if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length)
    this.#entries = new IdMap(byFirst)
  }

  /** A table in which every phrase says `true`; one phrase a line. */
  static of(phrases: string): PhraseTable {
    return new PhraseTable(linesOf(phrases).map((phrase) => [phrase, true] as const))
  }

  /** The longest phrase that starts at a token. */
  matchAt(tokens: Tokens, token: number): PhraseMatch<Value> | undefined {
    const entries = this.#entries.get(tokens.word[token])
    if (!entries) return undefined
    for (const { words, value } of entries) {
      if (matches(tokens, token, words)) return { first: token, last: token + words.length - 1, value }
    }
    return undefined
  }

  /** All phrases of a document, left to right, not overlapping, none over the end of a sentence. */
  findAll(document: Document): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = []
    for (const { first, last } of document.sentences) {
      for (let token = first; token <= last; token++) {
        const match = this.matchAt(document.tokens, token)
        if (!match || match.last > last) continue
        found.push(match)
        token = match.last
      }
    }
    return found
  }
}

function matches(tokens: Tokens, token: number, words: readonly number[]): boolean {
  if (token + words.length > tokens.length) return false
  for (let index = 1; index < words.length; index++) {
    if (tokens.word[token + index] !== words[index]) return false
  }
  return true
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
