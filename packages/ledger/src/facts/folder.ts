import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CachedFile, readCache, writeCache } from './cache.ts'
import { clashes } from './contradictions.ts'
import type { Fact, FactProblem } from './fact.ts'
import { columnsOf } from './fact-index.ts'
import { Facts } from './facts.ts'

/** What tells that a file is as it was. */
export type FileState = readonly [path: string, size: number, mtime: number, ctime: number]

/**
 * The facts of a folder: all its YAML files, at any depth. They come from the folder's cache where every file is as it
 * was; else only the files that changed are read, and the cache is written anew where the folder may be written to.
 * A file that cannot be read is one of the problems, and hides no other.
 *
 * @throws {NodeJS.ErrnoException} where the folder cannot be read
 */
export async function loadFacts(folder: string): Promise<Facts> {
  const files = factFiles(folder)
  if (files.length === 0) return Facts.of([], columnsOf([]), [])
  const cache = readCache(folder)
  if (cache && isSame(cache.files, files)) return cache.facts
  const { readFacts } = await import('./read.ts')
  const known = new Map(cache?.files.map((file) => [file.state[0], file]))
  const facts: Fact[] = []
  const problems: FactProblem[] = []
  const read = files.map((state): CachedFile => {
    const [path] = state
    const old = known.get(path)
    const isKnown = old && isState(old.state, state) && old.problems.length === 0
    const { facts: own, problems: mistakes } = isKnown
      ? { facts: cache!.facts.range(old.first, old.count), problems: [] }
      : readFile(folder, state, readFacts)
    problems.push(...mistakes)
    facts.push(...own)
    return { state, first: facts.length - own.length, count: own.length, problems: mistakes }
  })
  problems.push(...clashes(facts))
  const columns = columnsOf(facts)
  writeCache(folder, { files: read, problems, columns, facts })
  return Facts.of(facts, columns, problems)
}

type Reading = { facts: Fact[]; problems: FactProblem[] }

function readFile(folder: string, [path, size]: FileState, readFacts: (path: string, source: string) => Reading): Reading {
  const mistaken = (reason: string) => ({ facts: [], problems: [{ path, line: 1, column: 1, reason }] })
  if (size === NO_FILE) return mistaken('Unexpected link, expected one to a file that is there')
  try {
    return readFacts(path, readFileSync(join(folder, path), 'utf8'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return mistaken(`Unexpected file that cannot be read (${code}), expected one that can`)
  }
}

/** The size of a link that leads nowhere, or to a folder. */
const NO_FILE = -1

/** The YAML files of a folder, in the order of their code units, hidden ones passed over; links to files are followed. */
function factFiles(folder: string): FileState[] {
  const states: FileState[] = []
  const folders = ['']
  for (let within = folders.pop(); within !== undefined; within = folders.pop()) {
    for (const item of readdirSync(join(folder, within), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue
      const path = within + item.name
      if (item.isDirectory()) folders.push(`${path}/`)
      else if (/\.ya?ml$/i.test(item.name)) {
        const state = statSync(join(folder, path), { throwIfNoEntry: false })
        states.push(state?.isFile() ? [path, state.size, state.mtimeMs, state.ctimeMs] : [path, NO_FILE, 0, 0])
      } else if (item.isSymbolicLink() && leadsToFolder(join(folder, path))) states.push([path, NO_FILE, 0, 0])
    }
  }
  return states.sort(([a], [b]) => (a < b ? -1 : 1))
}

// A folder is not followed: it may lead back to where it stands.
function leadsToFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function isSame(cached: readonly CachedFile[], files: readonly FileState[]): boolean {
  return cached.length === files.length && cached.every(({ state }, index) => isState(state, files[index]))
}

function isState(a: FileState, b: FileState): boolean {
  return a.every((part, index) => part === b[index])
}
