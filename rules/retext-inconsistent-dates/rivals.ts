import { type DateMention, type Document, dateline, dates, overlaps } from '@stet/core'
import { habitWords, maturityWords, periods, periodWords, startingWords } from './lexicon.ts'

/** How many later mentions each is compared with: enough for an article, and linear on a calendar. */
export const REACH = 40

/** How many words before its start a period may stand: "the year that starts on April 1". */
const PERIOD_REACH = 4

/** A date that may be one of two for one event; of a span, one end, with the other beside it. */
export interface Candidate {
  mention: DateMention
  partner?: DateMention
}

/** The dates of the text on which something may have happened, but for the dateline's. */
export function eventDates(document: Document): Candidate[] {
  const filed = dateline(document)
  return candidatesOf(dates(document)).filter(
    ({ mention }) => isEventDate(document, mention) && !(filed && overlaps(filed, mention))
  )
}

function candidatesOf(mentions: readonly DateMention[]): Candidate[] {
  return mentions.flatMap((mention) => {
    if (!mention.ends) return [{ mention }]
    // "Open from Sunday to Thursday" is every week's.
    if (mention.ends[0].kind === 'weekday') return []
    const [start, end] = mention.ends
    return [
      { mention: start, partner: end },
      { mention: end, partner: start }
    ]
  })
}

// "The week ended March 14" is a period, "the notes due March 1, 1994" are a bond: a text speaks of several.
function isEventDate({ tokens }: Document, { kind, year, offset, first }: DateMention): boolean {
  const before = tokens.word[first - 1]
  const isMaturity = maturityWords.has(before) || maturityWords.has(tokens.word[first - 2])
  if (periodWords.has(before) || startsPeriod(tokens, first) || (year !== undefined && isMaturity)) return false
  if (kind === 'month' || kind === 'year') return year !== undefined
  return kind === 'day' || (kind === 'weekday' && offset !== 1 && !habitWords.has(before))
}

// "The financial year that starts on April 1": every year's.
function startsPeriod({ word }: Document['tokens'], first: number): boolean {
  let isStart = false
  for (let token = first - 1; token >= Math.max(0, first - PERIOD_REACH); token--) {
    if (startingWords.has(word[token])) isStart = true
    if (periods.has(word[token])) return isStart
  }
  return false
}

/** Whether any two of them may be the same date, one of them wrong. */
export function hasRivals(candidates: readonly Candidate[]): boolean {
  return candidates.some((candidate, index) =>
    candidates.slice(index + 1, index + 1 + REACH).some((other) => isRival(candidate, other))
  )
}

/** Two days of one month, two weekdays, one month of two years: what a slip makes of one date. The earlier comes first. */
export function isRival({ mention: a, partner: endA }: Candidate, { mention: b, partner: endB }: Candidate): boolean {
  if (a.sentence === b.sentence || a.kind !== b.kind) return false
  if (endA && endB && !isSameDay(endA, endB)) return false
  if (a.kind === 'weekday') return a.weekday !== b.weekday && a.offset === b.offset && a.part === b.part
  if (a.month !== b.month) return false
  if (a.kind === 'day' && a.day !== b.day) return isSameYear(a, b) && isNear(a.day as number, b.day as number)
  if (a.year === undefined || b.year === undefined || endA || endB) return false
  // Years are compared all the time, neighbours most; 1917 and 2017 of one event hardly ever.
  const years = Math.abs(a.year - b.year)
  return a.kind === 'year' ? years === 100 : years === 2 || years === 10
}

// A year that comes later in the text is another one: "since March 24 … not before March 26, 1992".
function isSameYear(earlier: DateMention, later: DateMention): boolean {
  return later.year === undefined || later.year === earlier.year
}

// A day or a week out; further off, most are two days of a calendar.
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 7
}

// "May 3 to 12 … May 4–12": of two spans only one end may differ.
function isSameDay(a: DateMention, b: DateMention): boolean {
  return a.day === b.day && a.month === b.month && a.weekday === b.weekday
}
