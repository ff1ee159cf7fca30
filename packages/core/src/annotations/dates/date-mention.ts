import type { Span } from '../../span.ts'

export type DateKind =
  | 'day' // October 10, 2026; 10 Oct; Tuesday, June 12
  | 'month' // June 2026
  | 'year' // 2026; in 1986
  | 'decade' // the 1990s
  | 'weekday' // on Thursday
  | 'relative' // today, this week, last year, two years ago
  | 'fiscal' // fiscal 2024, last fiscal year, the 1986/87 season
  | 'span' // from October 10 to 12; 2012-2019
  | 'time' // 10:30 a.m.

/** A mention of a time. Days are counted from 1970-01-01 in the proleptic Gregorian calendar; no time zone. */
export interface DateMention extends Span {
  text: string
  kind: DateKind
  /** What the text states; months from 1, weekdays from 0 for Sunday. */
  year?: number
  month?: number
  day?: number
  weekday?: number
  /** The days it covers, both inclusive, where they can be known. */
  from?: number
  to?: number
  /** What fixes it: its own words, the document's date, another mention, or nothing. */
  anchor: 'absolute' | 'document' | 'context' | 'none'
  first: number
  last: number
  sentence: number
}
