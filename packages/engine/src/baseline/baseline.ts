import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { StetMessage } from '@stet/core'
import type { Problem } from '../problem.ts'
import { type BaselineEntry, baselineText, entryOf } from './entry.ts'
import { type ReadBaseline, readBaseline } from './read.ts'

/** What a baseline left out of the report. */
export interface HeldBack {
  /** The baseline's file, absolute. */
  path: string
  held: number
  /** Entries whose finding is gone: their draft was linted without it, or is no longer there. */
  gone: number
}

/** What `stet baseline` makes of a baseline. */
export interface BaselineChange {
  /** The baseline's file, absolute. */
  path: string
  before?: string
  after: string
  /** Findings in it afterwards. */
  count: number
  added: number
  removed: number
}

/** A draft as the last look at it had it. */
interface SiftedDraft {
  /** What stands in it now. */
  now: readonly BaselineEntry[]
  /** Entries of the baseline that stand in it still. */
  met: ReadonlySet<BaselineEntry>
  held: number
}

/** One file of findings that stood before. */
export class Baseline {
  readonly path: string
  /** Why nothing in it counts. */
  readonly problem?: Problem
  readonly #before?: string
  readonly #entries: readonly BaselineEntry[]
  readonly #byDraft = new Map<string, BaselineEntry[]>()
  readonly #sifted = new Map<string, SiftedDraft>()
  /** Where drafts that are no longer there were found again. */
  readonly #movedTo = new Map<string, string>()
  #missing: Set<string> | undefined

  private constructor(path: string, { text, entries, problem }: ReadBaseline) {
    this.path = path
    this.problem = problem
    this.#before = text
    this.#entries = withoutDuplicates(entries)
    for (const entry of this.#entries) {
      const group = this.#byDraft.get(entry.path)
      if (group) group.push(entry)
      else this.#byDraft.set(entry.path, [entry])
    }
  }

  /**
   * Reads a baseline.
   *
   * @param path absolute
   * @param expected whether there must be such a file
   */
  static async read(path: string, expected: boolean): Promise<Baseline> {
    const read = await readBaseline(path)
    const isMissed = expected && read.text === undefined && !read.problem
    return new Baseline(path, isMissed ? { ...read, problem: missing(path) } : read)
  }

  /** The messages about a draft that are not in the baseline, or speak of more places than then. @param draft its path, absolute */
  sift(draft: string, messages: readonly StetMessage[]): StetMessage[] {
    const path = relative(dirname(this.path), draft).split(sep).join('/')
    const now = messages.map((message) => entryOf(path, message))
    const known = byFingerprint(this.#byDraft.get(path) ?? this.#movedHere(path, now))
    const met = now.flatMap(({ fingerprint }) => known.get(fingerprint) ?? [])
    const fresh = messages.filter((_, index) => now[index].places > (known.get(now[index].fingerprint)?.places ?? 0))
    this.#sifted.set(path, { now, met: new Set(met), held: messages.length - fresh.length })
    return fresh
  }

  /** @param ran whether a rule was run: what it found before is not gone where it was not */
  heldBack(ran: (ruleId: string) => boolean): HeldBack {
    const met = this.#met()
    const gone = this.#entries.filter(
      (entry) => !met.has(entry) && ran(entry.rule) && (this.#sifted.has(entry.path) || this.#isMissing(entry.path))
    )
    const held = [...this.#sifted.values()].reduce((sum, draft) => sum + draft.held, 0)
    return { path: this.path, held, gone: gone.length }
  }

  /** What it is if all that stands now may stand. Drafts that are there and were not sifted keep their entries. */
  change(): BaselineChange {
    const kept = this.#entries.filter(({ path }) => !this.#sifted.has(path) && !this.#isMissing(path))
    const after = [...kept, ...[...this.#sifted.values()].flatMap(({ now }) => now)]
    const stayed = kept.length + this.#met().size
    return {
      path: this.path,
      before: this.#before,
      after: baselineText(after),
      count: after.length,
      added: after.length - stayed,
      removed: this.#entries.length - stayed
    }
  }

  #met(): Set<BaselineEntry> {
    return new Set([...this.#sifted.values()].flatMap(({ met }) => [...met]))
  }

  /**
   * The entries of a draft that was moved: its old path is gone, and at least
   * half of what stood there stands in a draft that the baseline does not know.
   */
  #movedHere(path: string, now: readonly BaselineEntry[]): readonly BaselineEntry[] {
    const prints = byFingerprint(now)
    let from: string | undefined
    let most = 0
    for (const old of now.length > 0 ? this.#missingDrafts() : []) {
      const entries = this.#byDraft.get(old)!
      const same = entries.filter(({ fingerprint }) => prints.has(fingerprint)).length
      const isFree = (this.#movedTo.get(old) ?? path) === path
      if (isFree && same > most && same * 2 >= entries.length) [from, most] = [old, same]
    }
    if (from === undefined) return []
    this.#movedTo.set(from, path)
    return this.#byDraft.get(from)!
  }

  #isMissing(path: string): boolean {
    return this.#missingDrafts().has(path)
  }

  #missingDrafts(): ReadonlySet<string> {
    const folder = dirname(this.path)
    this.#missing ??= new Set([...this.#byDraft.keys()].filter((draft) => !existsSync(resolve(folder, draft))))
    return this.#missing
  }
}

function missing(path: string): Problem {
  return { kind: 'baseline', path, reason: 'Unexpected baseline that is not there, expected a file that `stet baseline` wrote' }
}

// A merge that keeps the lines of both sides may keep two of one finding.
function withoutDuplicates(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const kept = new Map<string, BaselineEntry>()
  for (const entry of entries) {
    const key = `${entry.path}\0${entry.fingerprint}`
    if (entry.places > (kept.get(key)?.places ?? 0)) kept.set(key, entry)
  }
  return [...kept.values()]
}

function byFingerprint(entries: readonly BaselineEntry[]): Map<string, BaselineEntry> {
  return new Map(entries.map((entry) => [entry.fingerprint, entry]))
}
