import type { AttributionStrength, FilePlace, Hedge, QuantityKind, Span } from '@stet/core'

/** What is to be checked. `name` is a name with its title; `attribution` is that somebody said so, in the writer's words. */
export type ClaimKind = 'figure' | 'date' | 'name' | 'quotation' | 'comparison' | 'superlative' | 'event' | 'attribution'

/** A figure of a claim: every value from `low` to `high` is what its wording allows; null where it is open. */
export interface ClaimQuantity {
  text: string
  kind: QuantityKind
  value: number
  low: number | null
  high: number | null
  hedge?: Hedge
  unit?: string
  counted?: string
}

/** A time of a claim; the days it covers, `2026-11-22`, where they can be known. */
export interface ClaimTime {
  text: string
  from?: string
  to?: string
}

/** The parts of a claim, each as the text has it. */
export interface ClaimParts {
  subject?: string
  quantities: readonly ClaimQuantity[]
  times: readonly ClaimTime[]
  places: readonly string[]
}

/** Who says so, as the draft tells it. */
export interface SaidBy {
  /** The words that name the source, a pronoun resolved; absent where the cue names nobody ("reportedly"). */
  source?: string
  strength: AttributionStrength
}

/** What is known of a claim before anybody checks it. */
export interface Knowledge {
  /** Where it comes from. `draft`: what a rule found in the draft itself. */
  from: 'arithmetic' | 'contradiction' | 'draft' | 'fact' | 'notes'
  /** Whether it bears the claim out, tells against it, or neither. */
  verdict: 'agrees' | 'conflicts' | 'unclear'
  /** One line. */
  reason: string
  /** The rule, the fact or the notes that say it. */
  ref?: string
  /** The line of the draft it points at, from 1. */
  line?: number
}

/** A place of the prose that something outside the draft bears out. */
export interface Agreement {
  place: Span
  known: Knowledge
}

/** Why a claim scores as it does: a feature's reason, and its points. */
export interface WorthReason {
  reason: string
  points: number
}

/** One thing that a checker has to check. */
export interface Claim {
  /** Outlives edits elsewhere in the draft, and small ones in the claim. */
  id: string
  kind: ClaimKind
  /** Its place in the prose, UTF-16 code units. */
  span: Span
  /** Its place in the file. */
  place: FilePlace
  /** As the draft has it, on one line. */
  original: string
  /** The same, readable by itself: what was put in stands in square brackets. */
  text: string
  /** Words that point elsewhere, and could not be resolved: "that figure", "last fiscal year". */
  unresolved: readonly string[]
  parts: ClaimParts
  /** Absent where the draft itself says so. */
  saidBy?: SaidBy
  known: readonly Knowledge[]
  /** How much it wants checking, 0 to 1. */
  score: number
  reasons: readonly WorthReason[]
}
