import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CachedFile, readCache, writeCache } from './cache.ts'
import { contradictions } from './contradictions.ts'
import type { Fact, FactProblem } from './fact.ts'
import { columnsOf } from './fact-index.ts'
import { Facts } from './facts.ts'

/** What tells that a file is as it was. */
export type FileState = readonly [path: string, size: number, mtime: number, ctime: number]

/**
 * The facts of a folder: all its YAML files, at any depth. They come from the folder's cache where every file is as it
 * was; else only the files that changed are read, and the cache is written anew where the folder may be written to.
 *
 * @throws {NodeJS.ErrnoException} where the folder or a file cannot be read
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
      : readFacts(path, readFileSync(join(folder, path), 'utf8'))
    problems.push(...mistakes)
    facts.push(...own)
    return { state, first: facts.length - own.length, count: own.length, problems: mistakes }
  })
  problems.push(...contradictions(facts))
  const columns = columnsOf(facts)
  writeCache(folder, { files: read, problems, columns, facts })
  return Facts.of(facts, columns, problems)
}

/** The YAML files of a folder, in the order of their code units, hidden ones passed over. */
function factFiles(folder: string): FileState[] {
  const states: FileState[] = []
  const folders = ['']
  for (let within = folders.pop(); within !== undefined; within = folders.pop()) {
    for (const item of readdirSync(join(folder, within), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue
      const path = within + item.name
      if (item.isDirectory()) folders.push(`${path}/`)
      else if (item.isFile() && /\.ya?ml$/i.test(item.name)) {
        const { size, mtimeMs, ctimeMs } = statSync(join(folder, path))
        states.push([path, size, mtimeMs, ctimeMs])
      }
    }
  }
  return states.sort(([a], [b]) => (a < b ? -1 : 1))
}

function isSame(cached: readonly CachedFile[], files: readonly FileState[]): boolean {
  return cached.length === files.length && cached.every(({ state }, index) => isState(state, files[index]))
}

function isState(a: FileState, b: FileState): boolean {
  return a.every((part, index) => part === b[index])
}
