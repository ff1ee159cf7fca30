import type { Document } from '../../document/document.ts'
import { CAPITAL, PUNCTUATION, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import type { QuotedRange } from './find.ts'
import type { Quotation } from './quotation.ts'

/** Nouns and participles behind which a name of a work stands. */
const introducesTitle = new WordSet(`
  book novel film movie song album single show series play poem essay article programme program game magazine exhibition opera
  musical documentary podcast painting titled entitled called named dubbed hit episode chapter track comedy drama thriller
`)
/** Of these all that stands behind them is a title: "a paper titled “Why rivers move.”" */
const bearsTitle = new WordSet('titled entitled headlined subtitled')
const minorWords = new WordSet('a an the of in on at for and or but to with from by as is')

/** A quotation of fewer words than this is no speech unless it is a sentence of its own. */
const SPEECH_WORDS = 4

/** What sort of quotation a quoted range is. */
export function kindOf(document: Document, range: QuotedRange): Quotation['kind'] {
  const words = wordsIn(document, range)
  if (range.continued || range.unmarked) return 'speech'
  if (words.length === 0) return 'scare'
  const before = document.tokens.word[range.first - 1]
  if (bearsTitle.has(before)) return 'title'
  const titled = introducesTitle.has(before)
  if (isSentenceLike(document, range, words) && (words.length >= SPEECH_WORDS || isUtterance(document, range, words))) {
    return isTitle(document, words) && (titled || !endsSentence(document, range)) ? 'title' : 'speech'
  }
  if (isTitle(document, words) && (words.length > 1 || titled)) return 'title'
  return words.length <= 2 ? 'scare' : 'fragment'
}

function wordsIn({ tokens }: Document, { first, last }: QuotedRange): number[] {
  const words: number[] = []
  for (let at = first + 1; at <= last; at++) if (tokens.kind[at] === WORD) words.push(at)
  return words
}

// Starts as a sentence does, and is one to its end or is opened by a comma, a colon or the sentence itself.
function isSentenceLike(document: Document, range: QuotedRange, words: readonly number[]): boolean {
  if (!document.tokens.is(words[0], CAPITAL)) return false
  return endsClause(document, range) || opensSentence(document, range) || /[,:]/.test(before(document, range.first))
}

// "Yes.", "No, never," at the start of a sentence; not "the term “API.”"
function isUtterance(document: Document, range: QuotedRange, words: readonly number[]): boolean {
  return endsClause(document, range) && (words.length > 2 || opensSentence(document, range))
}

function opensSentence(document: Document, { first }: QuotedRange): boolean {
  const sentence = document.sentenceAt(document.tokens.start[first])
  return sentence === undefined || sentence.first === first
}

function endsClause(document: Document, range: QuotedRange): boolean {
  return /[.,?!…–—-]/.test(lastInside(document, range))
}

function endsSentence(document: Document, range: QuotedRange): boolean {
  return /[.?!…]/.test(lastInside(document, range))
}

function lastInside({ tokens, text }: Document, { last, closed }: QuotedRange): string {
  const end = closed ? last - 1 : last
  return tokens.kind[end] === PUNCTUATION ? text[tokens.start[end]] : ''
}

function before({ tokens, text }: Document, first: number): string {
  return first > 0 && tokens.kind[first - 1] === PUNCTUATION ? text[tokens.start[first - 1]] : ''
}

// "The Old Man and the Sea": every word that matters has a capital.
function isTitle({ tokens }: Document, words: readonly number[]): boolean {
  const important = words.filter((word) => !minorWords.has(tokens.word[word]) && tokens.text(word).length > 2)
  return important.length > 0 && tokens.is(words[0], CAPITAL) && important.every((word) => tokens.is(word, CAPITAL))
}
