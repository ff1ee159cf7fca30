import { CAPITAL, type Document, MIXED, WORD, WordMemo, wordForm } from '@stet/core'
import type { Usage } from './usage.ts'

/** Names by their accents: "São" and "Sao". */
export function findAccented(document: Document): Usage[] {
  const { tokens } = document
  const accented = new Set<string>()
  for (let token = 0; token < tokens.length; token++) {
    const word = tokens.word[token]
    if (isCapital(document, token) && folded(word) !== wordForm(word)) accented.add(folded(word))
  }
  if (accented.size === 0) return []
  return usagesOf(document, (token) => isCapital(document, token) && accented.has(folded(tokens.word[token]))).map((usage) => ({
    ...usage,
    term: fold(usage.term),
    spelling: usage.term
  }))
}

/** Words by their inner capitals: "YouTube" and "Youtube". */
export function findInnerCapitals(document: Document): Usage[] {
  const { tokens } = document
  const mixed = new Set<number>()
  for (let token = 0; token < tokens.length; token++) if (tokens.is(token, MIXED)) mixed.add(tokens.word[token])
  if (mixed.size === 0) return []
  return usagesOf(document, (token) => mixed.has(tokens.word[token]) && hasTwoCases(tokens.text(token)))
}

function isCapital({ tokens }: Document, token: number): boolean {
  return tokens.kind[token] === WORD && tokens.is(token, CAPITAL)
}

/** Words by their form, with the spelling as written. */
function usagesOf(document: Document, concerns: (token: number) => boolean): Usage[] {
  const { tokens } = document
  const found: Usage[] = []
  for (let token = 0; token < tokens.length; token++) {
    if (!concerns(token)) continue
    const spelling = tokens
      .text(token)
      .normalize('NFC')
      .replace(/\u2019/g, "'")
    found.push({ ...document.span(token, token), term: spelling.toLowerCase(), spelling })
  }
  return found
}

// "YOUTUBE" and "youtube" follow the line or the address they stand in.
function hasTwoCases(word: string): boolean {
  return word !== word.toUpperCase() && word !== word.toLowerCase()
}

// Every capitalised word is asked, and few have accents.
const foldedForms = new WordMemo(fold)

function folded(word: number): string {
  return foldedForms.get(word)
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
