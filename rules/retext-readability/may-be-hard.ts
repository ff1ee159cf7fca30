import { ADDRESS, type Document, NUMBER, SPACED, type Span, WORD, WordSet } from '@stet/core'
import { spache } from 'spache'
import type { Options } from './index.ts'

const formulas = 7

// More words without an end are a table or a list, and no sentence to be split.
const longestSentence = 500

/**
 * Whether retext-readability may find a sentence hard; false only where it cannot, or where no sentence is. Three of its
 * seven formulas are bounded here from above, by counts that the plugin's own cannot pass; the
 * other four are taken to find every sentence hard.
 */
export function mayBeHard(document: Document, sentence: Span, { age, minWords, threshold }: Required<Options>): boolean {
  const { fewestWords, mostWords, mostLetters } = count(document, sentence)
  if (mostWords < minWords || fewestWords > longestSentence) return false
  const bounds = [
    mostColemanLiau(mostLetters, fewestWords),
    mostSpache(mostWords, familiarIn(document, sentence)),
    mostSmog(mostWords)
  ]
  const easy = bounds.filter((oldest) => oldest <= age).length
  return (formulas - easy) / formulas >= threshold
}

// Coleman and Liau, 1975: grows with letters a word.
function mostColemanLiau(letters: number, words: number): number {
  return ageOf((5.88 * letters - 29.6) / Math.max(1, words) - 15.8)
}

// Spache, revised 1974: grows with words, and with the share of those that are not familiar; each familiar one counts once.
function mostSpache(words: number, familiar: number): number {
  return ageOf(0.121 * words + 8.2 * (1 - familiar / words) + 0.659)
}

// SMOG, McLaughlin 1969, as the plugin turns it into an age: grows with words of three syllables or more.
function mostSmog(words: number): number {
  return Math.ceil(Math.sqrt(3.1291 + 1.043 * Math.sqrt(30 * words)) + 2.5)
}

// The age at which a grade is reached, as the plugin has it.
function ageOf(grade: number): number {
  return Math.round(grade + 5)
}

// Marks that the plugin takes for no part of a word.
const standsApart = new WordSet(', ; “ ” " ( ) [ ]')

const familiarWords = new WordSet(spache)

/** What the plugin may count as words: at least one for each run of text between spaces, at most one for each token, an address apart. */
interface Counts {
  fewestWords: number
  mostWords: number
  mostLetters: number
}

function count({ tokens }: Document, { start, end }: Span): Counts {
  let fewestWords = 0
  let mostWords = 0
  let mostLetters = 0
  let counted = false
  for (let token = tokens.at(start); token < tokens.length && tokens.start[token] < end; token++) {
    const kind = tokens.kind[token]
    if (tokens.is(token, SPACED)) counted = false
    if (!standsApart.has(tokens.word[token])) mostLetters += tokens.end[token] - tokens.start[token]
    if (kind !== WORD && kind !== NUMBER && kind !== ADDRESS) continue
    mostWords += kind === ADDRESS ? Math.ceil((tokens.end[token] - tokens.start[token]) / 2) : 1
    if (!counted) fewestWords++
    counted = true
  }
  return { fewestWords, mostWords, mostLetters }
}

/** How many familiar words the plugin counts at least: those that stand between spaces. */
function familiarIn({ tokens }: Document, { start, end }: Span): number {
  const familiar = new Set<number>()
  for (let token = tokens.at(start); token < tokens.length && tokens.start[token] < end; token++) {
    const isWhole = tokens.is(token, SPACED) && tokens.is(token + 1, SPACED)
    if (isWhole && familiarWords.has(tokens.word[token])) familiar.add(tokens.word[token])
  }
  return familiar.size
}
