import type { Claim } from '../claims/claim.ts'
import { type Entry, wordingOf } from '../worksheet/entry.ts'

/** What a format prints: the claims of a draft, and what its worksheet says of them. */
export interface Sheet {
  /** The draft's path. */
  path: string
  /** In the order of the draft, under the worksheet's ids where there is one. */
  claims: readonly Claim[]
  /** The worksheet's entries; none where there is no worksheet. */
  entries: readonly Entry[]
}

/** A claim with its entry. */
export interface Row {
  claim: Claim
  entry: Entry
}

/** The claims with their entries; a claim that has none yet is open. */
export function rowsOf({ claims, entries }: Sheet): Row[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return claims.map((claim) => ({
    claim,
    entry: byId.get(claim.id) ?? { id: claim.id, kind: claim.kind, status: 'open', claim: wordingOf(claim) }
  }))
}

/** The records of claims that the draft no longer makes. */
export function goneOf({ entries }: Sheet): Entry[] {
  return entries.filter(({ gone }) => gone)
}

/** What is known of a claim, a line each. */
export function knownLines({ known }: Claim): string[] {
  return known.map(({ reason, line }) => (line === undefined ? reason : `${reason} (line ${line})`))
}

/** Who says so, in words. */
export function saidByWords({ kind, saidBy }: Claim): string {
  if (!saidBy) return kind === 'quotation' ? 'nobody named' : 'the draft'
  return saidBy.source ? `${saidBy.source} (${saidBy.strength})` : 'nobody named'
}
