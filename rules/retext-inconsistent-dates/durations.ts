import { type DateMention, type Document, dates, dayNumber, type Finding, isDate, type Span, WordMap, WordSet } from '@stet/core'
import { countAt } from './wording.ts'

interface Duration extends Span {
  count: number
  unit: 'day' | 'month' | 'year'
  text: string
}

const units = new WordMap<{ unit: Duration['unit']; times: number }>([
  ['day', { unit: 'day', times: 1 }],
  ['days', { unit: 'day', times: 1 }],
  ['week', { unit: 'day', times: 7 }],
  ['weeks', { unit: 'day', times: 7 }],
  ['month', { unit: 'month', times: 1 }],
  ['months', { unit: 'month', times: 1 }],
  ['year', { unit: 'year', times: 1 }],
  ['years', { unit: 'year', times: 1 }]
])

/** Between a duration and its range: "a nine-year stint, from 2012 to 2019". */
const stretches = new WordSet(
  'period stretch stint spell span run reign tenure term stay tour trip visit festival conference break event meeting'
)

/** Before a duration that sums a range up: "from 2012 to 2019, for nine years". */
const summings = new WordSet('for lasting spanning covering a an or')

/** "from 2012 to 2019, for nine years": the length that is stated against the ends. */
export function* wrongDurations(document: Document): Generator<Finding> {
  for (const range of dates(document)) {
    if (!range.ends) continue
    const duration = durationBehind(document, range) ?? durationBefore(document, range)
    if (!duration) continue
    const length = lengthOf(range.ends, duration.unit)
    if (length === undefined || explains(length, duration)) continue
    yield {
      place: duration,
      reason: `Unexpected duration \`${duration.text}\`, expected ${lengthText(length, duration.unit)} for \`${range.text}\``,
      related: [{ place: range, reason: `\`${range.text}\`` }],
      sum: `${range.ends[0].text} to ${range.ends[1].text}: ${length} ${duration.unit}s, ${length + 1} with both ends counted`,
      note: 'The length and the two ends cannot all be right.'
    }
  }
}

// Both ends may count or neither: 2012 to 2019 is six years and a bit up to eight; March 22 to 31 is nine or ten days.
function explains(length: number, { count, unit }: Duration): boolean {
  return count >= (unit === 'day' ? length : length - 1) && count <= length + 1
}

function lengthText(length: number, unit: Duration['unit']): string {
  return unit === 'day' ? `${length} or ${length + 1} days` : `${length - 1} to ${length + 1} ${unit}s`
}

function lengthOf([start, end]: readonly [DateMention, DateMention], unit: Duration['unit']): number | undefined {
  if (unit === 'year' && start.year !== undefined && end.year !== undefined && end.year >= start.year)
    return end.year - start.year
  // From Monday to Wednesday are three days, most often: a week more is not meant.
  if (unit === 'day' && start.kind === 'weekday') return ((end.weekday as number) - (start.weekday as number) + 7) % 7
  if (unit === 'day' && start.kind === 'day') {
    if (!isDate(start.month as number, start.day as number) || !isDate(end.month as number, end.day as number)) return undefined
    const length = dayIn(end) - dayIn(start)
    return length >= 0 ? length : undefined
  }
  if (unit !== 'month' || start.month === undefined || end.month === undefined) return undefined
  const length = ((end.year ?? 0) - (start.year ?? 0)) * 12 + end.month - start.month
  return length >= 0 ? length : undefined
}

// In a common year where the text gives none; no stated length hangs on one leap day.
function dayIn({ year = 2001, month = 1, day = 1 }: DateMention): number {
  return dayNumber(year, month, day)
}

function durationBehind(document: Document, { last, sentence }: DateMention): Duration | undefined {
  const { tokens, sentences } = document
  let token = last + 1
  if (tokens.form(token) === ',') token++
  if (!summings.has(tokens.word[token])) return undefined
  const duration = durationAt(document, token + 1)
  if (!duration) return undefined
  // "…, for two years of which he was absent" measures something else.
  const next = duration.next
  const closes = next > sentences[sentence].last || stretches.has(tokens.word[next]) || /^[.,;:)–—-]$/.test(tokens.form(next))
  return closes ? duration : undefined
}

function durationBefore(document: Document, { first }: DateMention): Duration | undefined {
  const { tokens } = document
  let token = first - 1
  if (/^[,(]$/.test(tokens.form(token))) token--
  if (stretches.has(tokens.word[token]) || isAdjective(document, token - 1)) token--
  const unitAt = token
  const countToken = tokens.form(unitAt - 1) === '-' ? unitAt - 2 : unitAt - 1
  if (countToken < 1 || countAt(document, countToken - 1) !== undefined) return undefined
  const duration = durationAt(document, countToken)
  return duration && duration.next === unitAt + 1 ? duration : undefined
}

// "the five-day fair, from October 10 to 12": before any noun.
function isAdjective({ tokens }: Document, unitAt: number): boolean {
  return unitAt > 1 && units.get(tokens.word[unitAt]) !== undefined && tokens.form(unitAt - 1) === '-'
}

function durationAt(document: Document, token: number): (Duration & { next: number }) | undefined {
  const { tokens } = document
  const count = countAt(document, token)
  const unitAt = tokens.form(token + 1) === '-' ? token + 2 : token + 1
  const unit = unitAt < tokens.length ? units.get(tokens.word[unitAt]) : undefined
  if (count === undefined || !unit) return undefined
  const span = document.span(token, unitAt)
  return { ...span, text: document.slice(span), count: count * unit.times, unit: unit.unit, next: unitAt + 1 }
}
