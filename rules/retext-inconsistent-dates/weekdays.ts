import { type DateMention, type Document, dates, dayNumber, type Finding, isDate, weekdayOf } from '@stet/core'
import { endsApart, weekdayNames, withDay } from './wording.ts'

/** A weekday as written, short or long: "Sat", "Tuesday". */
const weekdayWord = /\b(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*/i

/** "Tuesday, June 12, 2026", which is a Friday; "Saturday 20 August … Sunday 24 August", which cannot both be. */
export function* mismatchedWeekdays(document: Document): Generator<Finding> {
  const named = endsApart(dates(document)).filter(isNamedDay)
  for (const mention of named) yield* againstCalendar(mention)
  yield* againstEachOther(named.filter(({ from }) => from === undefined).slice(0, MOST_COMPARED))
}

type NamedDay = DateMention & { month: number; day: number; weekday: number }

function isNamedDay({ kind, weekday, month, day, year }: DateMention): boolean {
  return kind === 'day' && weekday !== undefined && isDate(month as number, day as number, year)
}

function* againstCalendar(mention: DateMention): Generator<Finding> {
  if (mention.from === undefined) return
  const actual = weekdayOf(mention.from)
  const { weekday, month, day, year } = mention as NamedDay
  if (actual === weekday) return
  // Without a year of its own the date may be last year's or next year's.
  if (year === undefined && isNamedIn(mention as NamedDay, yearOf(mention.from))) return
  const isJulian = year !== undefined && year < 1924 && weekdayOf(julianDay(year, month, day)) === weekday
  // English-speaking countries kept the Julian calendar until 1752, Russia until 1918, Greece until 1923.
  if (isJulian && year < 1753) return
  yield {
    place: mention,
    reason: `Unexpected weekday in \`${mention.text}\`, expected ${weekdayNames[actual]}: ${dayText(mention)} is a ${weekdayNames[actual]}`,
    note: isJulian
      ? 'The weekday is right in the Julian calendar. Say so, or give the date in today’s calendar.'
      : 'Either the weekday or the date is wrong. Check both against the source.',
    expected: replacements(mention, actual),
    ...(isJulian && { severity: 'warning' as const })
  }
}

function yearOf(day: number): number {
  return Math.floor((day + 0.5) / 365.2425) + 1970
}

function isNamedIn({ month, day, weekday }: NamedDay, year: number): boolean {
  return [year - 1, year, year + 1].some(
    (other) => isDate(month, day, other) && weekdayOf(dayNumber(other, month, day)) === weekday
  )
}

// The Julian calendar's day of that name, as a day number.
function julianDay(year: number, month: number, day: number): number {
  const counted = month <= 2 ? year - 1 : year
  return dayNumber(year, month, day) + Math.floor(counted / 100) - Math.floor(counted / 400) - 2
}

// Either end may be the wrong one: both are offered, the weekday and the nearest day of the month that falls on it, or none.
function replacements(mention: DateMention, actual: number): string[] {
  const { month, day, year, weekday, text } = mention as NamedDay
  const moved = day + ((weekday - actual + 10) % 7) - 3
  return isDate(month, moved, year) ? [text.replace(weekdayWord, weekdayNames[actual]), withDay(mention, moved)] : []
}

// The date as written, without its weekday: "Tuesday, June 12, 2026" → "June 12, 2026".
function dayText({ text, year, from }: DateMention): string {
  const date = text.replace(weekdayWord, '').replace(/^[\s.,(]*(?:on |the )*|[\s,(]*(?:, a )?[\s)]*$/g, '')
  return year === undefined ? `${date}, ${yearOf(from as number)},` : date
}

/** A text without years gives a handful of weekdays with dates; what gives more is a calendar. */
const MOST_COMPARED = 60

/** How far apart two dates without a year may stand and still be taken for the same year's. */
const SAME_YEAR_DAYS = 60

function* againstEachOther(mentions: DateMention[]): Generator<Finding> {
  const named = mentions as NamedDay[]
  for (const [index, later] of named.entries()) {
    const agreeing = named.filter((other) => other !== later && inSameYear(other, later) && agree(other, later))
    const disagreeing = named.filter((other) => other !== later && inSameYear(other, later) && !agree(other, later))
    // Of three dates the odd one out is wrong; of two it is the second that is shown, with the first beside it.
    const earlier = disagreeing.find(
      (other) => agreeing.length === 0 && (named.indexOf(other) < index || hasAlly(named, other, later))
    )
    if (!earlier || (hasAlly(named, later, earlier) && !hasAlly(named, earlier, later))) continue
    yield {
      place: later,
      reason: `Unexpected weekday in \`${later.text}\`, expected one that goes with \`${earlier.text}\`: ${distanceText(gap(earlier, later))}`,
      related: [{ place: earlier, reason: `\`${earlier.text}\`` }],
      note: 'No year has both. One of the two weekdays or dates is wrong.'
    }
  }
}

function distanceText(days: number): string {
  return days === 0 ? 'it is one date' : `${Math.abs(days)} days lie between the dates`
}

function hasAlly(named: NamedDay[], mention: NamedDay, except: NamedDay): boolean {
  return named.some((other) => other !== mention && other !== except && inSameYear(other, mention) && agree(other, mention))
}

function inSameYear(a: NamedDay, b: NamedDay): boolean {
  return Math.abs(gap(a, b)) <= SAME_YEAR_DAYS
}

// Days between two dates of a common year.
function gap(a: NamedDay, b: NamedDay): number {
  return dayNumber(2001, b.month, b.day) - dayNumber(2001, a.month, a.day)
}

function agree(a: NamedDay, b: NamedDay): boolean {
  return [2000, 2001].some((year) => {
    const days = dayNumber(year, b.month, b.day) - dayNumber(year, a.month, a.day)
    return (((b.weekday - a.weekday - days) % 7) + 7) % 7 === 0
  })
}
