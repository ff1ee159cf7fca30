import type { Document } from '../../document/document.ts'
import type { Tokens } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import type { Span } from '../../span.ts'
import type { DateMention } from './date-mention.ts'
import { behindLink, type Reading, readAt, spanOf } from './parse.ts'
import { extentOf } from './resolve.ts'

const from = wordId('from')
const between = wordId('between')

/**
 * Finds the mentions of times, in order, not overlapping.
 *
 * @param documentDay the day the document speaks from, where it is known
 */
export function findDates(document: Document, documentDay: number | undefined): DateMention[] {
  const found = readAll(document)
  const contextYear = onlyYearOf(found)
  return found.map((reading) => mentionOf(document, reading, documentDay, contextYear))
}

type Found = Reading & { sentence: number }

function readAll({ tokens, sentences, blocks }: Document): Found[] {
  const found: Found[] = []
  for (const { first, last, index, block } of sentences) {
    if (blocks[block].kind === 'code') continue
    for (let token = first; token <= last; token++) {
      const reading = readAt(tokens, token, last)
      if (!reading) continue
      const whole = withSecondEnd(tokens, reading, first, last)
      found.push(Object.assign(whole, { sentence: index }))
      token = whole.last
    }
  }
  return found
}

// "from May 3 to June 5", "between March and May", "1939 to 1945", "Monday to Friday"; "from" is part of the span.
function withSecondEnd(tokens: Tokens, reading: Reading, first: number, end: number): Reading {
  const before = reading.first > first ? tokens.word[reading.first - 1] : -1
  const opener = before === from ? 'from' : before === between ? 'between' : undefined
  const span = reading.ends ? reading : joined(tokens, reading, end, opener)
  return opener && span.ends ? { ...span, first: span.first - 1 } : span
}

function joined(tokens: Tokens, reading: Reading, end: number, opener: 'from' | 'between' | undefined): Reading {
  if (reading.kind === 'relative') return reading
  const start = behindLink(tokens, reading.last, end, opener)
  const second = start < 0 ? undefined : readAt(tokens, start, end)
  return second && second.kind === reading.kind ? spanOf(reading, second) : reading
}

// The year that all full dates of the text share; undefined where they have none or differ.
function onlyYearOf(found: readonly Found[]): number | undefined {
  const years = new Set(found.filter(({ kind, year }) => kind === 'day' && year !== undefined).map(({ year }) => year))
  return years.size === 1 ? [...years][0] : undefined
}

function mentionOf(
  document: Document,
  found: Found,
  documentDay: number | undefined,
  contextYear: number | undefined
): DateMention {
  const span = document.span(found.first, found.last)
  const { ends } = found
  const mention: Omit<Found, 'ends'> & Span & { text: string } = Object.assign(found, span, { text: document.slice(span) })
  if (!ends) return Object.assign(mention, extentOf(found, documentDay, contextYear))
  const start = mentionOf(document, { ...ends[0], sentence: found.sentence }, documentDay, contextYear)
  // "From November 3 to March 5" ends in the March nearest to its start, not to the document's day.
  const stop = mentionOf(
    document,
    { ...ends[1], sentence: found.sentence },
    documentDay && (start.from ?? documentDay),
    contextYear
  )
  return { ...mention, from: start.from, to: stop.to, anchor: weaker(start.anchor, stop.anchor), ends: [start, stop] }
}

const strength: Record<DateMention['anchor'], number> = { none: 0, context: 1, document: 2, absolute: 3 }

function weaker(a: DateMention['anchor'], b: DateMention['anchor']): DateMention['anchor'] {
  return strength[a] <= strength[b] ? a : b
}
