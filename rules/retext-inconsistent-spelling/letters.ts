import { CAPITAL, type Document, MIXED, type Tokens, WORD } from '@stet/core'
import type { Usage } from './usage.ts'

/** Names by their accents: "São" and "Sao". */
export function findAccented(document: Document): Usage[] {
  const capitals = usagesOf(
    document,
    (tokens, token) => tokens.is(token, CAPITAL),
    (word) => fold(word.toLowerCase()),
    (word) => word.toLowerCase()
  )
  const accented = new Set(capitals.filter(({ term, spelling }) => term !== spelling).map(({ term }) => term))
  return capitals.filter(({ term }) => accented.has(term))
}

/** Words by their inner capitals: "YouTube" and "Youtube". */
export function findInnerCapitals(document: Document): Usage[] {
  const mixed = new Set<number>()
  const { tokens } = document
  for (let token = 0; token < tokens.length; token++) if (tokens.is(token, MIXED)) mixed.add(tokens.word[token])
  if (mixed.size === 0) return []
  return usagesOf(
    document,
    (_, token) => mixed.has(tokens.word[token]) && hasTwoCases(tokens.text(token)),
    (word) => word.toLowerCase(),
    (word) => word
  )
}

function usagesOf(
  document: Document,
  concerns: (tokens: Tokens, token: number) => boolean,
  termOf: (word: string) => string,
  spellingOf: (word: string) => string
): Usage[] {
  const { tokens } = document
  const found: Usage[] = []
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== WORD || !concerns(tokens, token)) continue
    const word = tokens
      .text(token)
      .normalize('NFC')
      .replace(/\u2019/g, "'")
    found.push({ ...document.span(token, token), term: termOf(word), spelling: spellingOf(word) })
  }
  return found
}

// "YOUTUBE" and "youtube" follow the line or the address they stand in.
function hasTwoCases(word: string): boolean {
  return word !== word.toUpperCase() && word !== word.toLowerCase()
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
