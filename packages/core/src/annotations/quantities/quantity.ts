import type { Span } from '../../span.ts'

/** What sort of figure it is. */
export type QuantityKind =
  | 'count' // 12,000 people; a bare number too
  | 'money' // ¥6.9 trillion
  | 'percent' // 3.4 percent
  | 'point' // 2 percentage points
  | 'measure' // 10 miles
  | 'fraction' // two-thirds
  | 'multiple' // three times, doubled
  | 'ordinal' // the third
  | 'age' // 34-year-old; Khan, 34,
  | 'duration' // nine years
  | 'score' // 2-1; a vote of 52-48

/**
 * A figure as an interval: a reported number stands for every value that
 * rounds to it. "2.0" is 1.95 to 2.05, "over 6.9" is above 6.9.
 */
export interface Quantity extends Span {
  /** As written, with its unit and modifier. */
  text: string
  kind: QuantityKind
  /** The number as stated, magnitude words applied: 6.9 trillion is 6.9e12. */
  value: number
  /** The lowest and the highest value that the wording allows; infinite where it is open. */
  low: number
  high: number
  /** "about", "over", "nearly": how the number was hedged. */
  hedge?: 'about' | 'over' | 'under' | 'nearly' | 'at-least' | 'at-most'
  /** Canonical unit: ISO 4217 code for money, "km", "percent", "year". */
  unit?: string
  /** What is counted, as written and lower case: "people" in "12,000 people". */
  counted?: string
  /** Tokens of the number and its unit, both inclusive. */
  first: number
  last: number
  /** Index of the sentence. */
  sentence: number
}
