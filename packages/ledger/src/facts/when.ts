import { civilDate, type DateMention, dayNumber } from '@stet/core'
import type { Days, Fact } from './fact.ts'

/** The time that a draft gives a value. */
export interface ClaimTime {
  /** Absent: it speaks of the present, as far as the sentence says. */
  mention?: DateMention
  /** It is told as something that was so, with no time to it: only a fact that holds at all times is about the same. */
  isPast: boolean
}

/** Whether a mention can be the time of a value; "on Tuesday" is rather when it was said. */
export function isTimeOfValue({ kind, unit }: DateMention): boolean {
  if (kind === 'time' || kind === 'weekday') return false
  return kind !== 'relative' || (unit !== 'day' && unit !== 'week')
}

/**
 * Whether a fact is about the time that a draft speaks of: the same one; one that was over when the draft was written;
 * or another one, or none that can be known.
 *
 * @param day the day the draft speaks from, where that is known
 */
export function verdictOfTime(fact: Fact, { mention, isPast }: ClaimTime, day: number | undefined): 'same' | 'over' | 'other' {
  const { asOf, validUntil } = fact
  if (!asOf && validUntil === undefined) return 'same'
  if (mention) return isAbout(fact, mention, day) ? 'same' : 'other'
  if (isPast || validUntil === undefined) return 'other'
  if (day === undefined) return 'same'
  if (asOf?.days && day < asOf.days.from) return 'other'
  return day <= validUntil ? 'same' : 'over'
}

function isAbout({ asOf, validUntil }: Fact, mention: DateMention, day: number | undefined): boolean {
  if (mention.kind === 'fiscal') return isFiscalYear(asOf, mention, day)
  const days = daysOf(mention, day)
  if (!days || asOf?.fiscal !== undefined) return false
  const from = asOf?.days?.from ?? Number.NEGATIVE_INFINITY
  const isAll = asOf?.days !== undefined && days.from === from && days.to === asOf.days.to
  return isAll || (validUntil !== undefined && from <= days.from && days.to <= validUntil)
}

// Houses start their years on different days: "last fiscal year" is the one that holds the day a year ago.
function isFiscalYear(asOf: Fact['asOf'], { unit, year, offset, quarter }: DateMention, day: number | undefined): boolean {
  if (asOf?.fiscal === undefined || unit !== 'year' || quarter !== undefined) return false
  if (year !== undefined) return year === asOf.fiscal
  if (offset === undefined || day === undefined || !asOf.days) return false
  const date = civilDate(day)
  const then = dayNumber(date.year + offset, date.month, Math.min(date.day, 28))
  return asOf.days.from <= then && then <= asOf.days.to
}

/** The days of a mention; "last year" in an undated draft is counted from the day that was given. */
function daysOf({ from, to, kind, unit, offset }: DateMention, day: number | undefined): Days | undefined {
  if (from !== undefined && to !== undefined) return { from, to }
  if (kind !== 'relative' || unit !== 'year' || offset === undefined || day === undefined) return undefined
  const { year } = civilDate(day)
  return { from: dayNumber(year + offset, 1, 1), to: dayNumber(year + offset, 12, 31) }
}
