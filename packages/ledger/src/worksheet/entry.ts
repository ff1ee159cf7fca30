import type { Claim, ClaimKind } from '../claims/claim.ts'

export const statuses = ['open', 'confirmed', 'wrong', 'unverifiable'] as const

/** What a checker found: `open` is still to be checked; `unverifiable` cannot be. */
export type Status = (typeof statuses)[number]

/** What people write about a claim. */
export interface Marks {
  status: Status
  checker?: string
  /** Where it was looked up. */
  source?: string
  /** When, as given: `2026-11-22`. */
  time?: string
  comment?: string
}

export const markNames = ['status', 'checker', 'source', 'time', 'comment'] as const

/** A claim as it stood when it was last checked. */
export interface Was extends Partial<Marks> {
  claim: string
}

/** One claim of a worksheet. */
export interface Entry extends Marks {
  id: string
  kind: ClaimKind
  /** What is checked: the draft's words, of a quotation with its speaker. */
  claim: string
  /** Of a claim that changed after it was checked, and so is open again. */
  was?: Was
  /** The draft no longer says so. */
  gone?: boolean
}

/** What a checker vouches for: the draft's words. A quotation is checked as somebody's, so it comes with its speaker. */
export function wordingOf({ kind, original, saidBy }: Claim): string {
  return kind === 'quotation' && saidBy?.source ? `${saidBy.source}: ${original}` : original
}

/** Whether anybody has worked on a claim. */
export function isTouched({ status, checker, source, time, comment }: Marks): boolean {
  return status !== 'open' || Boolean(checker || source || time || comment)
}
