import { dirname, relative, resolve, sep } from 'node:path'
import type { Config } from '@stet/config'
import { type Document, type Draft, dayNumber, type Finding, type Rule, type RuleMeta } from '@stet/core'
import type { Agreement } from '@stet/ledger'
import { cannotRead } from '../files/discover.ts'
import type { Problem } from '../problem.ts'
import { factsMeta, notesMeta } from './meta.ts'

type Check = (document: Document) => Iterable<Finding>

/** What facts and notes bear out in a document. */
export type Agreements = (document: Document) => Agreement[]

/** A folder of facts or a set of notes, ready to be asked, and what is wrong in its files. */
interface Source {
  check: Check
  agreements: Agreements
  problems: readonly Problem[]
}

export interface LedgerOptions {
  /** The folder from which paths count. */
  cwd: string
  /** The folder of facts, instead of the config's. */
  facts?: string
  /** Transcripts and notes, paths or globs, beside the config's and the draft's. */
  notes?: readonly string[]
  /** The day that an undated draft speaks from, `2026-11-22`. */
  today?: string
}

/** What the newsroom knows: its facts, and the notes of its reporters. Each is loaded once, for the first draft that needs it. */
export class Ledger {
  readonly #options: LedgerOptions
  readonly #sources = new Map<string, Promise<Source>>()
  readonly #notesFiles = new Map<string, Promise<NotesFiles>>()
  readonly #told = new Set<Source>()
  readonly #asked = { facts: new Set<string>(), notes: new Set<string>() }

  constructor(options: LedgerOptions) {
    this.#options = options
  }

  /**
   * The rules that hold one draft against what is known; none where there is nothing to hold it against.
   *
   * @param path the draft's, absolute
   */
  async rulesFor(
    draft: Draft,
    config: Config,
    path: string
  ): Promise<{ rules: Rule[]; agreements: Agreements; problems: Problem[] }> {
    const folder = this.#options.facts === undefined ? config.facts : resolve(this.#options.cwd, this.#options.facts)
    const patterns = this.#notesOf(draft, config, path)
    const sources: [RuleMeta, Source][] = []
    if (folder !== undefined) this.#asked.facts.add(folder)
    for (const pattern of patterns) this.#asked.notes.add(pattern)
    if (folder !== undefined) sources.push([factsMeta, await this.#once(`facts ${folder}`, () => this.#facts(folder))])
    if (patterns.length > 0) sources.push([notesMeta, await this.#notesFor(path, patterns)])
    return {
      rules: sources.map(([meta, { check }]) => ({ meta, options: {}, check })),
      agreements: (document) => sources.flatMap(([, { agreements }]) => agreements(document)),
      problems: sources.flatMap(([, source]) => this.#newsOf(source))
    }
  }

  /** What was asked so far: folders of facts, and paths and globs of notes; absolute. */
  get asked(): { facts: readonly string[]; notes: readonly string[] } {
    return { facts: [...this.#asked.facts], notes: [...this.#asked.notes] }
  }

  #notesOf({ metadata }: Draft, config: Config, path: string): string[] {
    const { cwd, notes = [] } = this.#options
    const own = [metadata.fields?.notes ?? []].flat().map((pattern) => resolve(dirname(path), String(pattern)))
    return [...new Set([...(config.notes ?? []), ...own, ...notes.map((pattern) => resolve(cwd, pattern))])]
  }

  // A glob may take in the draft itself, in which each of its quotations stands.
  async #notesFor(path: string, patterns: readonly string[]): Promise<Source> {
    const key = patterns.join('\n')
    let found = this.#notesFiles.get(key)
    if (!found) this.#notesFiles.set(key, (found = notesFiles(patterns)))
    const { files, missing } = await found
    const isIn = files.includes(path)
    const others = isIn ? files.filter((file) => file !== path) : files
    return this.#once(`notes ${key}${isIn ? `\nwithout ${path}` : ''}`, () => this.#notes(others, missing))
  }

  #once(key: string, load: () => Promise<Source>): Promise<Source> {
    let source = this.#sources.get(key)
    if (!source) this.#sources.set(key, (source = load()))
    return source
  }

  #newsOf(source: Source): readonly Problem[] {
    if (this.#told.has(source)) return []
    this.#told.add(source)
    return source.problems
  }

  async #facts(folder: string): Promise<Source> {
    try {
      const { factAgreements, factFindings, loadFacts } = await import('@stet/ledger/facts')
      const facts = await loadFacts(folder)
      const today = dayOf(this.#options.today)
      return {
        check: (document) => factFindings(document, facts, today),
        agreements: (document) => factAgreements(document, facts, today),
        problems: facts.problems.map((problem) => ({
          ...problem,
          kind: 'malformed',
          path: this.#shown(resolve(folder, problem.path))
        }))
      }
    } catch (error) {
      return { check: () => [], agreements: () => [], problems: [cannotRead(this.#shown(folder), asSystemError(error))] }
    }
  }

  async #notes(files: readonly string[], missing: readonly string[]): Promise<Source> {
    const { Notes, noteAgreements, noteFindings, readNotes } = await import('@stet/ledger/notes')
    const problems: Problem[] = missing.map((path) => ({
      kind: 'missing',
      path: this.#shown(path),
      reason: 'Unexpected notes, expected a file or a glob that is there'
    }))
    const turns = files.flatMap((path) => {
      try {
        const read = readNotes(path, this.#shown(path))
        problems.push(...read.problems.map((problem): Problem => ({ ...problem, kind: 'malformed' })))
        return read.turns
      } catch (error) {
        problems.push(cannotRead(this.#shown(path), asSystemError(error)))
        return []
      }
    })
    const notes = new Notes(turns)
    return {
      check: (document) => (files.length === 0 ? [] : noteFindings(document, notes)),
      agreements: (document) => noteAgreements(document, notes),
      problems
    }
  }

  #shown(path: string): string {
    const within = relative(this.#options.cwd, path)
    return (within.startsWith('..') ? path : within).split(sep).join('/')
  }
}

interface NotesFiles {
  /** In the order of their code units. */
  files: string[]
  /** Paths and globs that name nothing. */
  missing: string[]
}

async function notesFiles(patterns: readonly string[]): Promise<NotesFiles> {
  const { filesOf } = await import('./glob.ts')
  const files = new Set<string>()
  const missing: string[] = []
  for (const pattern of patterns) {
    const found = await filesOf(pattern)
    if (found.length === 0) missing.push(pattern)
    for (const file of found) files.add(file)
  }
  return { files: [...files].sort(), missing }
}

function asSystemError(error: unknown): NodeJS.ErrnoException {
  if (error instanceof Error && 'code' in error) return error as NodeJS.ErrnoException
  throw error
}

function dayOf(day: string | undefined): number | undefined {
  if (day === undefined) return undefined
  const [year, month, date] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}
