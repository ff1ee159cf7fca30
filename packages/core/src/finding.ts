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

/** A replacement for the text at a place. */
export interface Choice {
  place: Span
  /** Empty where the text is to go. */
  text: string
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
  /** Replacements for the text at `place`, best first. None is offered where there is markup in it. */
  expected?: readonly string[]
  /** Where any of several places may be the wrong one: what could be done at each. An editor chooses; none is ever applied unasked. */
  choices?: readonly Choice[]
  /**
   * Whether the one replacement is beyond doubt: what stands there cannot be right, and nothing else can have been meant.
   * Only such findings are mended without anybody looking, by `stet --fix`.
   */
  certain?: boolean
  /** A finding can be milder than its rule; it is never graver. */
  severity?: Severity
}

/** The choices where two places contradict each other: to say at either what the other says. */
export function eitherWay(one: Span & { text: string }, other: Span & { text: string }): Choice[] {
  return [
    { place: { start: one.start, end: one.end }, text: other.text },
    { place: { start: other.start, end: other.end }, text: one.text }
  ]
}
