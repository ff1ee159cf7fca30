/**
 * The proleptic Gregorian calendar in integers: a day is its number, counted from 1970-01-01 (a Thursday).
 * Days ↔ dates after Howard Hinnant, "chrono-compatible low-level date algorithms" (public domain).
 */
export interface CivilDate {
  year: number
  /** From 1. */
  month: number
  day: number
}

/** The number of a day. Month and day are taken as they are; see `isDate`. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day's number. */
export function civilDate(number: number): CivilDate {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  }
}

/** The weekday of a day's number, from 0 for Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has, none where it is no month; February of an unknown year has 29. */
export function daysInMonth(month: number, year?: number): number {
  return month === 2 && (year === undefined || isLeapYear(year)) ? 29 : (lengths[month - 1] ?? 0)
}

/** Whether the calendar has such a day. */
export function isDate(month: number, day: number, year?: number): boolean {
  return day >= 1 && day <= daysInMonth(month, year)
}
