import type { Block } from '../draft/draft.ts'
import {
  crowds,
  dateWords,
  exclaimedNames,
  firmAbbreviations,
  joiningAbbreviations,
  letteredNouns,
  neverFinal,
  numberedAbbreviations,
  posts,
  sentenceOpeners,
  speechVerbs,
  timesOfDay,
  titleAbbreviations,
  versusAbbreviations
} from './abbreviations.ts'
import { isTerminal, SURROGATE, traits, UNCASED } from './characters.ts'
import { ALL_CAPS, CAPITAL, DOTTED, MIXED, NUMBER, PUNCTUATION, SPACED, type Tokens, WORD } from './tokens.ts'
import { wordId } from './vocabulary.ts'
import { WordSet } from './word-set.ts'

const FULL_STOP = 0x2e
const EXCLAMATION = 0x21
const ELLIPSIS = 0x2026
const OPENING_BRACKET = 0x28

/** Tokens before the dash of a dateline: "ST. PAUL, Minn. (AP) —". */
const LONGEST_DATELINE = 8

const dashes = new WordSet('- -- \u2013 \u2014')
const firstPerson = wordId('i')
const time = wordId('time')
const fullStop = wordId('.')

/** Sentences as ranges of tokens: `first[i]` to `last[i]`, the latter inclusive. */
export interface SentenceColumns {
  first: number[]
  last: number[]
  /** Index of the block that the sentence stands in. */
  block: number[]
}

/**
 * Parts each block into sentences. No sentence reaches over the end of a block.
 *
 * @param stops the tokens that a sentence may end with, in order
 */
export function findSentences(text: string, tokens: Tokens, stops: readonly number[], blocks: readonly Block[]): SentenceColumns {
  const columns: SentenceColumns = { first: [], last: [], block: [] }
  let first = 0
  let index = 0
  blocks.forEach((block, number) => {
    const behind = tokens.at(block.end)
    while (index < stops.length && stops[index] < behind) {
      const stop = stops[index]
      const last = lastOfStop(text, tokens, stop, behind)
      if (endsSentence(text, tokens, { stop, last, next: last + 1, first, behind })) {
        push(first, last, number)
        first = last + 1
      }
      while (index < stops.length && stops[index] <= last) index++
    }
    if (first < behind) push(first, behind - 1, number)
    first = behind
  })
  return columns

  function push(from: number, to: number, block: number): void {
    columns.first.push(from)
    columns.last.push(to)
    columns.block.push(block)
  }
}

/** The last of the marks and closing quotes that go with a stop. */
function lastOfStop(text: string, tokens: Tokens, stop: number, behind: number): number {
  let last = stop
  while (last + 1 < behind && goesWithStop(text, tokens, last + 1)) last++
  return last
}

interface Stop {
  stop: number
  /** The last mark or closing quote behind it. */
  last: number
  next: number
  /** The first token of the sentence so far, and the first one behind the block. */
  first: number
  behind: number
}

function endsSentence(text: string, tokens: Tokens, place: Stop): boolean {
  const { stop, last, next, behind } = place
  if (next >= behind || !tokens.is(next, SPACED) || !opensSentence(text, tokens, next, behind)) return false
  const isQuoted = last > stop && isQuote(text.charCodeAt(tokens.start[last]))
  if (tokens.kind[stop] === WORD) return isQuoted || endsAtDotted(text, tokens, place)
  const mark = text.charCodeAt(tokens.start[stop])
  if (mark === ELLIPSIS || (mark === FULL_STOP && tokens.end[stop] - tokens.start[stop] > 1)) return endsAtEllipsis(tokens, place)
  if (mark === FULL_STOP) return isQuoted || endsAtFullStop(text, tokens, place)
  if (isQuoted && isSpokenBySomebody(tokens, place)) return false
  // "Yahoo! Japan", but "bought by Yahoo! The deal".
  if (mark === EXCLAMATION && stop > 0 && exclaimedNames.has(tokens.word[stop - 1])) return sentenceOpeners.has(tokens.word[next])
  return true
}

// "in the U.S. He likes it" is two sentences, "the U.S. Senate" and "at 9 p.m. Monday" are none.
function endsAtDotted(text: string, tokens: Tokens, { stop, next, behind }: Stop): boolean {
  if (neverFinal.has(tokens.word[stop]) || isInitial(tokens, next)) return false
  if (tokens.kind[next] === PUNCTUATION) return isQuote(text.charCodeAt(tokens.start[next]))
  if (opensPlainly(tokens, next, behind)) return true
  if (!timesOfDay.has(tokens.word[stop]) || tokens.kind[next] !== WORD) return false
  const isClockTime = next + 1 < behind && tokens.word[next + 1] === time
  return !dateWords.has(tokens.word[next]) && !tokens.is(next, ALL_CAPS | DOTTED) && !isClockTime
}

function endsAtFullStop(text: string, tokens: Tokens, { stop, next, first, behind }: Stop): boolean {
  const before = stop - 1
  if (stop === first || tokens.is(stop, SPACED)) return true
  // "1. Put the kettle on": the number of an item.
  if (tokens.kind[before] === NUMBER && tokens.end[before] - tokens.start[before] < 3 && startsLine(text, tokens.start[before]))
    return false
  if (tokens.kind[before] !== WORD) return true
  // "PUEBLO, Colo. — The mill shut": the dash of a dateline.
  if (dashes.has(tokens.word[next]) && next - first <= LONGEST_DATELINE) return false
  const word = tokens.word[before]
  const opens = opensPlainly(tokens, next, behind)
  if (tokens.kind[next] === NUMBER && numberedAbbreviations.has(word)) return false
  if (!tokens.is(before, CAPITAL)) return !versusAbbreviations.has(word)
  if (titleAbbreviations.has(word) || versusAbbreviations.has(word)) return false
  // "They moved to Plan B. Residents left."
  if (before > first && letteredNouns.has(tokens.word[before - 1]) && isSingleLetter(tokens, before))
    return !isInitial(tokens, next)
  if (joiningAbbreviations.has(word) || isSingleLetter(tokens, before)) return opens && !isInitial(tokens, next)
  if (!firmAbbreviations.has(word)) return true
  // "Acme Inc. Chairman Jo Lund", "Acme Inc. (ACM)".
  return !posts.has(tokens.word[next]) && text.charCodeAt(tokens.start[next]) !== OPENING_BRACKET
}

// "He", "The", and "Officials said"; not "Officials Say", which goes on as a headline does.
function opensPlainly(tokens: Tokens, next: number, behind: number): boolean {
  if (sentenceOpeners.has(tokens.word[next])) return true
  if (!crowds.has(tokens.word[next]) || next + 1 >= behind) return false
  return tokens.kind[next + 1] === WORD && !tokens.is(next + 1, CAPITAL)
}

// "He paused... Then he left." but "I … I don't know".
function endsAtEllipsis(tokens: Tokens, { stop, last, next }: Stop): boolean {
  if (last > stop) return true
  if (tokens.is(next, CAPITAL)) return tokens.word[next] !== firstPerson
  return tokens.kind[next] === PUNCTUATION && !tokens.is(stop, SPACED)
}

// “Why now?” Ms. Lund asked: names and titles up to a verb of speech.
function isSpokenBySomebody(tokens: Tokens, { next, behind }: Stop): boolean {
  if (sentenceOpeners.has(tokens.word[next])) return false
  for (let token = next; token < Math.min(behind, next + 6); token++) {
    if (speechVerbs.has(tokens.word[token])) return token > next && !tokens.is(token, CAPITAL)
    const isName = tokens.kind[token] === WORD && tokens.is(token, CAPITAL)
    if (!isName && tokens.kind[token] !== PUNCTUATION) return false
  }
  return false
}

function opensSentence(text: string, tokens: Tokens, token: number, behind: number): boolean {
  let at = token
  while (at < behind && tokens.kind[at] === PUNCTUATION && isOpener(text.charCodeAt(tokens.start[at]))) at++
  if (at >= behind || tokens.kind[at] !== WORD) return true
  // "iPhone", and letters that have no case.
  return tokens.is(at, CAPITAL | MIXED) || (traits[text.charCodeAt(tokens.start[at])] & (UNCASED | SURROGATE)) !== 0
}

// "?!", "…", and whatever closes behind a stop without a space.
function goesWithStop(text: string, tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== PUNCTUATION) return false
  const mark = text.charCodeAt(tokens.start[token])
  return isFinalQuote(mark) || (!tokens.is(token, SPACED) && (isTerminal(mark) || isCloser(mark)))
}

// Whether nothing but white space and the marks of a heading or a list stand before an offset in its line.
function startsLine(text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '#' || text[at] === '*')) at--
  return at < 0 || text[at] === '\n' || text[at] === '\r'
}

function isSingleLetter(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === WORD && tokens.end[token] - tokens.start[token] === 1
}

// The "A." of "J. A. Lund".
function isInitial(tokens: Tokens, token: number): boolean {
  return (
    isSingleLetter(tokens, token) &&
    tokens.is(token, CAPITAL) &&
    tokens.word[token + 1] === fullStop &&
    !tokens.is(token + 1, SPACED)
  )
}

function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb
}

// Closes where it stands, even behind a space.
function isFinalQuote(unit: number): boolean {
  return unit === 0x201d
}

function isCloser(unit: number): boolean {
  return isQuote(unit) || unit === 0x29 || unit === 0x5d
}

function isOpener(unit: number): boolean {
  return isQuote(unit) || unit === 0x28 || unit === 0x5b || unit === 0xbf || unit === 0xa1
}
