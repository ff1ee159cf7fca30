import { type CivilDate, civilDate, dayNumber, daysInMonth, isDate, weekdayOf } from './calendar.ts'
import type { DateFields, DateMention } from './date-mention.ts'

/** The days a mention covers and what fixes them; see `DateMention`. */
export type Extent = Pick<DateMention, 'from' | 'to' | 'anchor'>

const unknown: Extent = { anchor: 'none' }

/**
 * The days that a mention covers. Without a year, a day or month is the one nearest to the document's day; without
 * that, the one in `contextYear`, the only year that the text's own full dates speak of.
 */
export function extentOf(fields: DateFields, documentDay: number | undefined, contextYear: number | undefined): Extent {
  if (fields.kind === 'time') return unknown
  if (fields.year !== undefined) return { ...absoluteDays(fields, fields.year), anchor: 'absolute' }
  if (documentDay !== undefined) return anchoredOn(documentDay, fields)
  if (contextYear === undefined || fields.month === undefined || fields.unit !== undefined || fields.offset !== undefined)
    return unknown
  return { ...absoluteDays(fields, contextYear), anchor: 'context' }
}

type Days = Pick<Extent, 'from' | 'to'>

function absoluteDays({ kind, month, day, unit }: DateFields, year: number): Days {
  if (kind === 'day') return dayOf(year, month as number, day as number)
  if (unit === 'season') return { from: dayNumber(year, month as number, 1), to: lastOfMonths(year, month as number, 3) }
  if (month !== undefined) return { from: dayNumber(year, month, 1), to: lastOfMonths(year, month, 1) }
  // Where a fiscal year starts differs from house to house.
  if (kind === 'fiscal') return {}
  if (unit === 'decade') return yearsFrom(year, 10)
  return unit === 'century' ? yearsFrom(year, 100) : yearsFrom(year, 1)
}

function dayOf(year: number, month: number, day: number): Days {
  if (!isDate(month, day, year)) return {}
  const number = dayNumber(year, month, day)
  return { from: number, to: number }
}

function yearsFrom(year: number, count: number): Days {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year + count, 1, 1) - 1 }
}

function lastOfMonths(year: number, month: number, count: number): number {
  const index = year * 12 + month - 1 + count
  return dayNumber(Math.floor(index / 12), (index % 12) + 1, 1) - 1
}

function anchoredOn(today: number, fields: DateFields): Extent {
  const days = relativeDays(today, civilDate(today), fields)
  return days.from === undefined ? unknown : { ...days, anchor: 'document' }
}

function relativeDays(today: number, date: CivilDate, fields: DateFields): Days {
  const { kind, month, offset, weekday } = fields
  if (kind === 'day' || kind === 'month') return nearestDays(today, date.year, fields)
  if (kind === 'weekday') return offset === undefined ? {} : weekdayDays(today, weekday as number, offset)
  if (offset === undefined) return {}
  switch (fields.unit) {
    case 'day':
      return { from: today + offset, to: today + offset }
    case 'week':
      return weekDays(today, offset, 0, 6)
    case 'weekend':
      return weekDays(today, offset, 5, 6)
    case 'month':
      return monthDays(date.year, date.month + offset)
    case 'quarter':
      return quarterDays(date, offset)
    case 'year':
      return kind === 'fiscal' ? {} : yearsFrom(date.year + offset, 1)
    case 'decade':
      return yearsFrom(Math.floor(date.year / 10 + offset) * 10, 10)
    case 'season':
      return seasonDays(today, date.year, month as number, offset)
    default:
      return {}
  }
}

// "October 10" is the nearest one; "last October" the nearest one behind, "next October" the nearest one ahead.
function nearestDays(today: number, year: number, fields: DateFields): Days {
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => absoluteDays(fields, candidate))
    .filter(({ from, to }) => from !== undefined && to !== undefined && pointsTo(from, to, today, fields.offset))
  return candidates.reduce<Days>((best, days) => (distance(days, today) < distance(best, today) ? days : best), {})
}

function pointsTo(from: number, to: number, today: number, offset = 0): boolean {
  return offset < 0 ? to < today : offset > 0 ? from > today : true
}

function distance({ from, to }: Days, day: number): number {
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY
  return day < from ? from - day : day > to ? day - to : 0
}

function weekdayDays(today: number, weekday: number, offset: number): Days {
  const back = (weekdayOf(today) - weekday + 7) % 7
  const day = offset < 0 ? today - (back || 7) : offset > 0 ? today + (7 - back) : weekStart(today) + ((weekday + 6) % 7)
  return { from: day, to: day }
}

// Weeks start on Monday (ISO 8601).
function weekStart(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7)
}

function weekDays(today: number, offset: number, first: number, last: number): Days {
  const monday = weekStart(today) + 7 * offset
  return { from: monday + first, to: monday + last }
}

function monthDays(year: number, month: number): Days {
  const index = year * 12 + month - 1
  const [ofYear, ofMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { from: dayNumber(ofYear, ofMonth, 1), to: dayNumber(ofYear, ofMonth, daysInMonth(ofMonth, ofYear)) }
}

function quarterDays({ year, month }: CivilDate, offset: number): Days {
  const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset
  return { from: monthDays(year, first).from, to: monthDays(year, first + 2).to }
}

function seasonDays(today: number, year: number, month: number, offset: number): Days {
  const starts = [year - 1, year, year + 1].map((candidate) =>
    absoluteDays({ kind: 'relative', unit: 'season', month }, candidate)
  )
  return (
    starts
      .filter(({ from = 0, to = 0 }) => pointsTo(from, to, today, offset))
      .sort((a, b) => distance(a, today) - distance(b, today))[0] ?? {}
  )
}
