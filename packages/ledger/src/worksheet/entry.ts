import type { ClaimKind } from '../claims/claim.ts'

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
  /** The draft's words. */
  claim: string
  /** Of a claim that changed after it was checked, and so is open again. */
  was?: Was
  /** The draft no longer says so. */
  gone?: boolean
}

/** Whether anybody has worked on a claim. */
export function isTouched({ status, checker, source, time, comment }: Marks): boolean {
  return status !== 'open' || Boolean(checker || source || time || comment)
}
