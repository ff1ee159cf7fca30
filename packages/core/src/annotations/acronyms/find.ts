import type { Document, Sentence } from '../../document/document.ts'
import { ALL_CAPS, CAPITAL, DOTTED, HAS_DIGIT, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import { isCommonWord } from '../../lexicon/rarity.ts'
import { isProse } from '../names/find.ts'

/** A mention of an acronym: its token, and its letters in upper case, without dots and plural "s". */
export interface AcronymToken {
  token: number
  form: string
  sentence: number
}

const LONGEST = 6

/** The acronyms of a document, in order. Datelines, lines of capitals, Roman numerals and shouted words hold none. */
export function findAcronyms(document: Document): AcronymToken[] {
  const { tokens } = document
  const found: AcronymToken[] = []
  for (const sentence of document.sentences) {
    if (!isProse(document, sentence)) continue
    for (let token = endOfDateline(document, sentence); token <= sentence.last; token++) {
      const form = tokens.kind[token] === WORD && tokens.is(token, CAPITAL) ? formOf(tokens, token) : undefined
      if (form) found.push({ token, form, sentence: sentence.index })
    }
  }
  return found
}

function formOf(tokens: Tokens, token: number): string | undefined {
  if (tokens.is(token, HAS_DIGIT)) return undefined
  if (tokens.is(token, DOTTED)) return dottedForm(tokens, token)
  const letters = tokens.end[token] - tokens.start[token]
  if (letters > LONGEST + 1) return undefined
  if (tokens.is(token, ALL_CAPS)) return letters <= LONGEST && !isShouted(tokens, token) ? tokens.text(token) : undefined
  const text = tokens.text(token)
  return /^[A-Z]{2,}s$/.test(text) ? text.slice(0, -1) : undefined
}

// "U.N." is one; "J.K. Rowling" has initials.
function dottedForm(tokens: Tokens, token: number): string | undefined {
  const next = token + 1
  if (next < tokens.length && tokens.is(next, CAPITAL) && !tokens.is(next, ALL_CAPS) && tokens.is(next, SPACED)) return undefined
  const form = tokens.text(token).replace(/\./g, '')
  return form.length > 1 && form === form.toUpperCase() ? form : undefined
}

// "NOT", "WORLD WAR II", "Henry VIII"
function isShouted(tokens: Tokens, token: number): boolean {
  if (/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(tokens.text(token))) return true
  const neighbours = isShoutedWord(tokens, token - 1) || isShoutedWord(tokens, token + 1)
  return isCommonWord(tokens.word[token]) && (neighbours || !lettersThatAreWords.has(tokens.word[token]))
}

// Acronyms that happen to be English words.
const lettersThatAreWords = new WordSet('who aids it us un eu id pin sat cop scuba radar care start')

function isShoutedWord(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.length && tokens.is(token, ALL_CAPS) && isCommonWord(tokens.word[token])
}

const LONGEST_DATELINE = 10

/** The first token behind a dateline such as "BONN, April 9 -" or "NEW YORK (AP) —"; else the first of the sentence. */
function endOfDateline({ tokens }: Document, { first, last }: Sentence): number {
  if (!tokens.is(first, ALL_CAPS)) return first
  for (let token = first; token < last && token < first + LONGEST_DATELINE; token++) {
    if (tokens.kind[token] === PUNCTUATION && tokens.is(token, SPACED) && /^[-\u2013\u2014]+$/.test(tokens.text(token)))
      return token + 1
  }
  return first
}
