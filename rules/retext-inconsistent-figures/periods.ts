import { type DateMention, type Document, dates } from '@stet/core'

/** What a sentence says of the time it tells of: years, quarters, months, by name or counted from now. */
export type Periods = ReadonlyMap<string, ReadonlySet<number>>

/** The periods of each sentence that names one. Days are left out: they mostly say when something was said. */
export function periodsBySentence(document: Document): ReadonlyMap<number, Periods> {
  const periods = new Map<number, Map<string, Set<number>>>()
  for (const mention of dates(document)) {
    for (const [sort, value] of periodsOf(mention)) {
      const known = periods.get(mention.sentence) ?? new Map<string, Set<number>>()
      periods.set(mention.sentence, known)
      known.set(sort, (known.get(sort) ?? new Set()).add(value))
    }
  }
  return periods
}

function periodsOf({ kind, year, month, quarter, unit, offset, ends }: DateMention): [string, number][] {
  if (ends) return ends.flatMap(periodsOf)
  if (kind !== 'year' && kind !== 'month' && kind !== 'fiscal' && kind !== 'relative') return []
  const periods: [string, number | undefined][] = [
    ['year', year],
    ['month', month],
    ['quarter', quarter]
  ]
  if (unit === 'year' || unit === 'quarter' || unit === 'month') periods.push([`${unit} from now`, offset])
  return periods.filter((period): period is [string, number] => period[1] !== undefined)
}

/** Both name periods of one sort, and none in common: "the 1987 quarter", "the 1986 quarter". */
export function areOfOtherPeriods(a: Periods, b: Periods): boolean {
  for (const [sort, values] of a) {
    const others = b.get(sort)
    if (others && ![...values].some((value) => others.has(value))) return true
  }
  return false
}
