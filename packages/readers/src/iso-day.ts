const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day that a date names, as `2026-11-22`: ISO 8601 with or without a time
 * ("2026-11-22T08:00:00+01:00" is the day as written), "November 22, 2026",
 * "Sun, 22 Nov 2026 08:00:00 GMT". Undefined for anything else; "03/04/2026"
 * is two days.
 */
export function isoDay(text: string): string | undefined {
  const iso = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const monthFirst = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text)
  if (monthFirst) return day(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]))
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9})\.?,? (\d{4})\b/u.exec(text)
  if (dayFirst) return day(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]))
  return undefined
}

function monthNumber(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

function day(year: number, month: number, date: number): string | undefined {
  const real = new Date(Date.UTC(year, month - 1, date))
  if (year < 1000 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return undefined
  return real.toISOString().slice(0, 10)
}
