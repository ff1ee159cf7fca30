import { Document, draftOfText } from '@stet/core'
import type { Claim } from '../claims/claim.ts'
import { contentStems, familyOf } from '../claims/identity.ts'
import type { Entry } from './entry.ts'
import { isTouched, wordingOf } from './entry.ts'

/** What a run over a changed draft makes of a worksheet. */
export interface Merged {
  /** Every claim of the draft and every record of one that vanished, in the order of ids. */
  entries: Entry[]
  /** The claims, each under the id that the worksheet knows it by. */
  claims: Claim[]
}

/** Claims alike to this share of their content words (Dice) are one claim, edited. */
const ALIKE = 0.5

/**
 * Lays the claims of a draft over the entries of its worksheet. An unchanged claim keeps its marks; one whose words
 * changed after it was checked is open again and shows what it was; one that vanished keeps its record.
 */
export function mergeClaims(entries: readonly Entry[], claims: readonly Claim[]): Merged {
  const matched = matchClaims(entries, claims)
  const taken = new Set([...matched.values()].map(({ id }) => id))
  const known = new Set(entries.map(({ id }) => id))
  const named = claims.map((claim) => {
    const entry = matched.get(claim)
    return { claim: { ...claim, id: entry?.id ?? freeId(claim.id, known) }, entry }
  })
  const present = named.map(({ claim, entry }) => (entry ? carriedOver(entry, claim) : newEntry(claim)))
  const gone = entries.filter(({ id }) => !taken.has(id)).map((entry) => ({ ...entry, gone: true }))
  return {
    entries: [...present, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: named.map(({ claim }) => claim)
  }
}

function newEntry(claim: Claim): Entry {
  return { id: claim.id, kind: claim.kind, status: 'open', claim: wordingOf(claim) }
}

function freeId(id: string, known: Set<string>): string {
  let free = id
  for (let nth = 2; known.has(free); nth++) free = `${id.split('-', 2).join('-')}-${nth}`
  known.add(free)
  return free
}

function carriedOver({ gone: _, ...entry }: Entry, found: Claim): Entry {
  const now = { kind: found.kind, claim: wordingOf(found) }
  if (isSame(entry.claim, now.claim)) return { ...entry, ...now }
  const { was } = entry
  // An edit that was taken back: what was checked stands again.
  if (was && entry.status === 'open' && isSame(was.claim, now.claim)) {
    const { was: __, ...rest } = entry
    return { ...rest, ...was, ...now }
  }
  if (!isTouched(entry) || (was && entry.status === 'open')) return { ...entry, ...now }
  const { id, status, checker, time, source, comment, claim } = entry
  return { id, status: 'open', source, comment, ...now, was: { claim, status, checker, time } }
}

/** Whether two wordings differ in nothing that a checker would look at: white space, the shape of quotation marks, a last mark. */
export function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return (
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
      // “We never did,” he said. He said: “We never did.”
      .replace(/[.,;:]?("?)[.,;:]?$/, '$1')
  )
}

/** Which entry each claim continues: the one with its words, else with its id, else the one most alike. */
function matchClaims(entries: readonly Entry[], claims: readonly Claim[]): Map<Claim, Entry> {
  const matched = new Map<Claim, Entry>()
  const free = new Set(entries)
  const match = (claim: Claim, entry: Entry | undefined) => {
    if (!entry || !free.has(entry)) return
    matched.set(claim, entry)
    free.delete(entry)
  }
  const byWords = new Map<string, Entry[]>()
  for (const entry of entries) {
    const like = byWords.get(keyOf(entry, entry.claim))
    if (like) like.push(entry)
    else byWords.set(keyOf(entry, entry.claim), [entry])
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const claim of claims)
    match(
      claim,
      byWords.get(keyOf(claim, wordingOf(claim)))?.find((entry) => free.has(entry))
    )
  for (const claim of claims) if (!matched.has(claim)) match(claim, byId.get(claim.id))
  const left = claims.filter((claim) => !matched.has(claim))
  for (const { claim, entry } of alike(left, [...free])) if (!matched.has(claim)) match(claim, entry)
  return matched
}

function keyOf({ kind }: Pick<Entry, 'kind'>, words: string): string {
  return `${familyOf(kind)} ${plain(words)}`
}

function stemsOf(words: string): string[] {
  const document = new Document(draftOfText(words))
  return contentStems(document, { start: 0, end: words.length })
}

/** Pairs of claims and entries that share content words, the most alike first. */
function alike(claims: readonly Claim[], entries: readonly Entry[]): { claim: Claim; entry: Entry; share: number }[] {
  const stems = entries.map(({ claim }) => stemsOf(claim))
  const holders = new Map<string, number[]>()
  stems.forEach((list, index) => {
    for (const stem of list) {
      const indexes = holders.get(stem)
      if (indexes) indexes.push(index)
      else holders.set(stem, [index])
    }
  })
  const pairs = claims.flatMap((claim) => {
    const own = stemsOf(wordingOf(claim))
    const shared = new Map<number, number>()
    for (const stem of own) for (const index of holders.get(stem) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    return [...shared]
      .filter(([index]) => familyOf(entries[index].kind) === familyOf(claim.kind))
      .map(([index, count]) => ({ claim, entry: entries[index], share: (2 * count) / (own.length + stems[index].length) }))
      .filter(({ share }) => share >= ALIKE)
  })
  return pairs.sort((a, b) => b.share - a.share || a.claim.span.start - b.claim.span.start || (a.entry.id < b.entry.id ? -1 : 1))
}
