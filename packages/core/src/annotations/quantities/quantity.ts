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

/** How a number was qualified: "about", "over", "under", "nearly", "at least", "up to". */
export type Hedge = 'about' | 'over' | 'under' | 'nearly' | 'at-least' | 'at-most'

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
  /**
   * The place value of the last digit that is not zero: 1,000 for 12,000, 1e11 for 6.9 trillion. The interval
   * takes the last digit written; a writer who rounds may have meant this one.
   */
  roundness: number
  hedge?: Hedge
  /** Canonical unit: ISO 4217 code for money, "km", "percent", "year". */
  unit?: string
  /** What is counted, as written and lower case: "people" in "12,000 people". */
  counted?: string
  /** The token of `counted`. */
  head?: number
  /** Lower-case words between the number and what is counted: ["striking", "steel"]. */
  modifiers?: readonly string[]
  /** What each figure is for, lower case: "share" in "50 dollars a share". */
  per?: string
  /** Tokens of the number alone, without sign, hedge, unit and what is counted. */
  number: { first: number; last: number }
  /** The worth of one of its last written digit: 0.1 trillion in "6.9 trillion". */
  step: number
  /** Written with digits. */
  digits: boolean
  /** Index in `quantities(document)` of the other end of a range or a score; the first end comes first. */
  partner?: number
  /** How the two ends stand together: "40 to 50", "between 40 and 50", "2-1". */
  pair?: 'range' | 'between' | 'score'
  /** Tokens of the number and its unit, both inclusive. */
  first: number
  last: number
  /** Index of the sentence. */
  sentence: number
}
