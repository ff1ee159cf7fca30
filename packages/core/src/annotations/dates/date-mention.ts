import type { Span } from '../../span.ts'
import type { DateUnit } from './lexicon.ts'

export type DateKind =
  | 'day' // October 10, 2026; 10 Oct; Tuesday, June 12
  | 'month' // June 2026
  | 'year' // 2026; in 1986
  | 'decade' // the 1990s; the 18th century (unit: century)
  | 'weekday' // on Thursday
  | 'relative' // today, this week, last year, two years ago, next spring
  | 'fiscal' // fiscal 2024, last fiscal year, the 1986/87 season, the third quarter
  | 'span' // from October 10 to 12; 2012-2019
  | 'time' // 10:30 a.m.

/** What a mention states; months from 1, weekdays from 0 for Sunday. Not checked: "June 31" is month 6, day 31. */
export interface DateFields {
  kind: DateKind
  year?: number
  month?: number
  day?: number
  weekday?: number
  quarter?: number
  /** Of a time, as written: "1:30 p.m." is hour 1. */
  hour?: number
  minute?: number
  half?: 'am' | 'pm'
  /** What a relative or fiscal mention counts in, and how far it points from the document's date: "last year" is -1. */
  unit?: DateUnit
  offset?: number
  /** "early next year", "mid-March", "later this week". */
  part?: 'early' | 'mid' | 'late'
}

/** A mention of a time. Days are counted from 1970-01-01 in the proleptic Gregorian calendar; no time zone. */
export interface DateMention extends DateFields, Span {
  text: string
  /** The days it covers, both inclusive, where they can be known. */
  from?: number
  to?: number
  /** What fixes it: its own words, the document's date, another mention, or nothing. */
  anchor: 'absolute' | 'document' | 'context' | 'none'
  /** Of a span: its two ends, each a mention of its own. What one end leaves out stands in the other. */
  ends?: readonly [DateMention, DateMention]
  first: number
  last: number
  sentence: number
}
