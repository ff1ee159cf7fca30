import { describe, expect, it } from 'vitest'
import { civilDate, dayNumber, daysInMonth, isDate, weekdayOf } from './calendar.ts'

const DAY = 86_400_000

describe('the calendar', () => {
  it('agrees with the built-in one on every day from 1 to 2500', () => {
    const first = new Date(0)
    first.setUTCFullYear(1, 0, 1)
    for (let time = first.getTime(), number = time / DAY; number < 193_700; number += 1, time += DAY) {
      const date = new Date(time)
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      if (dayNumber(year, month, day) !== number || weekdayOf(number) !== date.getUTCDay() || daysInMonth(month, year) < day)
        expect.fail(`${year}-${month}-${day}`)
      const civil = civilDate(number)
      if (civil.year !== year || civil.month !== month || civil.day !== day) expect.fail(`day ${number}`)
    }
  })

  it.each([
    [2, 29, 2024, true],
    [2, 29, 2023, false],
    [2, 29, 1900, false],
    [2, 29, 2000, true],
    [2, 29, undefined, true],
    [2, 30, undefined, false],
    [6, 31, undefined, false],
    [13, 1, 2024, false],
    [0, 1, 2024, false],
    [1, 0, 2024, false]
  ])('month %i, day %i of %s: %s', (month, day, year, exists) => {
    expect(isDate(month, day, year)).toBe(exists)
  })
})
