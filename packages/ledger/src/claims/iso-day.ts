import { civilDate } from '@stet/core'

/** A day's number as `2026-11-22`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
