import type { Document } from '../../document/document.ts'
import { ALL_CAPS, CAPITAL, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordSet } from '../../document/word-set.ts'
import type { Span } from '../../span.ts'
import { dayNumber, isDate } from './calendar.ts'
import { type Reading, readAt } from './parse.ts'

/** Where and when a story was filed: "BONN, April 9 -". Old newswire leaves the year out. */
export interface Dateline extends Span {
  place?: Span
  year?: number
  month?: number
  day?: number
}

const dashes = new WordSet('- – — --')
const publishers = new WordSet('published updated posted filed date')
const closeParenthesis = wordId(')')

/** How many blocks from the top a dateline is looked for: behind headline, deck, byline and credit. */
const TOP_BLOCKS = 6

/** The dateline in the text itself, or undefined. */
export function findDateline(document: Document): Dateline | undefined {
  const top = document.blocks[Math.min(document.blocks.length, TOP_BLOCKS) - 1]
  if (!top) return undefined
  let block = -1
  let place: Dateline | undefined
  for (const sentence of document.sentences) {
    if (sentence.start >= top.end) break
    if (sentence.block === block) continue
    block = sentence.block
    const found = placeline(document, sentence) ?? dayline(document, sentence)
    if (found?.day !== undefined) return found
    place ??= found
  }
  return place
}

interface Tokened {
  first: number
  last: number
}

// "KUALA LUMPUR, March 3 –", "LONDON (Reuters) —", "New York, March 4 –": names up to a dash; without a date, capitals.
function placeline(document: Document, { first, last }: Tokened): Dateline | undefined {
  const { tokens } = document
  if (!tokens.is(first, CAPITAL)) return undefined
  let date: Reading | undefined
  for (let token = first; token <= Math.min(last, first + 16); token++) {
    if (dashes.has(tokens.word[token]) && tokens.is(token, SPACED)) {
      if (!date && !tokens.is(first, ALL_CAPS)) return undefined
      return { ...document.span(first, token - 1), place: placeSpan(document, first, token), ...dateFields(date) }
    }
    const reading = readAt(tokens, token, last)
    if (reading?.kind === 'day') {
      date = reading
      token = reading.last
    } else if (tokens.kind[token] === WORD && !tokens.is(token, CAPITAL)) return undefined
  }
  return undefined
}

function placeSpan(document: Document, first: number, dash: number): Span {
  const { tokens } = document
  let last = first
  while (last + 1 < dash && tokens.kind[last + 1] === WORD && tokens.is(last + 1, CAPITAL) && !readAt(tokens, last + 1, dash))
    last++
  return document.span(first, last)
}

// A block that is a full date and no more: "October 10, 2026", "Published: Saturday 10 October 2026".
function dayline(document: Document, { first, last }: Tokened): Dateline | undefined {
  const { tokens } = document
  let start = first
  if (publishers.has(tokens.word[start])) while (start < last && isLeadIn(tokens, start)) start++
  const reading = readAt(tokens, start, last)
  if (reading?.kind !== 'day' || reading.year === undefined) return undefined
  const isAlone = start > first || reading.last === last || tokens.word[reading.last + 1] === closeParenthesis
  return isAlone ? { ...document.span(first, reading.last), ...dateFields(reading) } : undefined
}

function isLeadIn(tokens: Tokens, token: number): boolean {
  return publishers.has(tokens.word[token]) || tokens.kind[token] === PUNCTUATION || tokens.form(token) === 'on'
}

function dateFields(reading: Reading | undefined): Pick<Dateline, 'year' | 'month' | 'day'> {
  if (reading?.month === undefined || reading.day === undefined || !isDate(reading.month, reading.day, reading.year)) return {}
  return { year: reading.year, month: reading.month, day: reading.day }
}

/** The day of an ISO 8601 date, "2026-11-22" or "2026-11-22T10:00:00Z"; undefined where there is none. */
export function dayOfIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(month, day, year) ? dayNumber(year, month, day) : undefined
}
