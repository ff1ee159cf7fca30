import { civilDate, dayNumber, daysInMonth, isDate } from '@stet/core'
import type { Days, FactTime } from './fact.ts'

/** The days of an ISO 8601 year, month, day, or interval of days; undefined where it is none. */
export function readDays(written: string | number): Days | undefined {
  const [first, last, ...rest] = String(written).trim().split('/')
  const from = daysOf(first)
  const to = last === undefined ? from : daysOf(last)
  if (!from || !to || rest.length > 0 || from.from > to.to) return undefined
  return { from: from.from, to: to.to }
}

/** What a fact's `as-of` and `period` say; undefined where `as-of` is no time. */
export function readTime(asOf: string | number, period: Days | undefined): FactTime | undefined {
  const label = String(asOf).trim()
  const fiscal = /^fiscal (\d{4})$/i.exec(label)
  if (fiscal) return { label, fiscal: Number(fiscal[1]), ...(period && { days: period }) }
  const days = readDays(label)
  return days && { label, days }
}

/** A day as ISO 8601 writes it. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function daysOf(written: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number)
  if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
  if (month < 1 || month > 12) return undefined
  if (match[3] === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(month, year)) }
  if (!isDate(month, day, year)) return undefined
  const number = dayNumber(year, month, day)
  return { from: number, to: number }
}
