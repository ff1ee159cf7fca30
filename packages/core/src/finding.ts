import type { Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Another place that a finding speaks of. */
export interface Related {
  place: Span
  /** What stands there, or how it bears on the finding. */
  reason: string
}

/** A place that a rule checked and found right. */
export interface Confirmation {
  place: Span
  /** One line, no full stop. */
  reason: string
}

/** What a rule found. Places are offsets in the document's text, UTF-16 code units. */
export interface Finding {
  place: Span
  /** One line, words of the text in backticks, no full stop: "Unexpected …, expected …". */
  reason: string
  /** The other end of a contradiction, the other copy of a passage. */
  related?: readonly Related[]
  /** The sum that was done, written out: "40 + 30 + 20 = 90, not 100". */
  sum?: string
  /** Why it matters or how to mend it. */
  note?: string
  /** Replacements for the text at `place`, best first. */
  expected?: readonly string[]
  /**
   * Whether the one replacement is beyond doubt: what stands there cannot be right, and nothing else can have been meant.
   * Only such findings are mended without anybody looking, by `stet --fix`.
   */
  certain?: boolean
  /** A finding can be milder than its rule; it is never graver. */
  severity?: Severity
}
