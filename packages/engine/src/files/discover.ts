import { readdirSync, type Stats, statSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'
import type { Configs } from '@stet/config'
import { byCodeUnit } from '../lint-draft.ts'
import type { Problem } from '../problem.ts'
import { GitIgnore } from './git-ignore.ts'

/** Endings of the files that are linted in a folder. A file that is named is linted whatever its ending. */
export const draftEndings: readonly string[] = ['.md', '.markdown', '.html', '.htm', '.txt']

export interface DiscoverOptions {
  /** The folder from which paths and globs count. */
  cwd: string
  configs: Configs
  /** Whether the config's `ignore` holds for files that are themselves named, too. */
  skipIgnored?: boolean
}

/**
 * The drafts that paths and globs name. Folders are searched through, without
 * hidden files, `node_modules`, symbolic links, and what `.gitignore` or the
 * config's `ignore` leaves out; what is itself named is taken all the same.
 *
 * @returns paths as they were named or lead on from there, with slashes, in
 * the order of code units, none twice
 */
export async function discover(
  patterns: readonly string[],
  { cwd, configs, skipIgnored = false }: DiscoverOptions
): Promise<{ paths: string[]; problems: Problem[] }> {
  const paths = new Map<string, string>()
  const problems: Problem[] = []
  for (const pattern of patterns) await discoverOne(pattern)
  return { paths: [...paths.values()].sort(byCodeUnit), problems }

  async function discoverOne(pattern: string): Promise<void> {
    const found = lookAt(resolve(cwd, pattern))
    if (found instanceof Error) {
      if (found.code !== 'ENOENT' || !(await discoverGlob(pattern))) problems.push(cannotRead(pattern, found))
    } else if (found.isDirectory()) {
      if ((await walk(pattern, isDraft)) === 0) problems.push(withoutDrafts(pattern))
    } else if (!skipIgnored || !(await isIgnored(resolve(cwd, pattern)))) add(pattern)
  }

  async function isIgnored(path: string): Promise<boolean> {
    return (await configs.in(dirname(path))).ignores(path)
  }

  async function discoverGlob(pattern: string): Promise<boolean> {
    const { default: picomatch } = await import('picomatch')
    const { isGlob, base, glob } = picomatch.scan(pattern)
    if (!isGlob) return false
    const matches = picomatch(glob)
    const namesEnding = /\.[^/]*$/.test(glob)
    const isMatch = (path: string, fromBase: string) => matches(fromBase) && (namesEnding || isDraft(path))
    const found = lookAt(resolve(cwd, base)) instanceof Error ? 0 : await walk(base || '.', isMatch)
    if (found === 0) problems.push({ kind: 'missing', path: pattern, reason: 'Unexpected glob that no file matches' })
    return true
  }

  /** Adds the files below a folder that are wanted; returns how many there are. */
  async function walk(top: string, isWanted: (path: string, fromTop: string) => boolean): Promise<number> {
    let count = 0
    const root = resolve(cwd, top)
    const isAskedFor = (await configs.in(root)).ignores(root + sep)
    const folders: [folder: string, fromTop: string, git: GitIgnore][] = [[top, '', GitIgnore.above(root)]]
    for (let next = folders.pop(); next; next = folders.pop()) {
      const [folder, fromTop, above] = next
      const absolute = resolve(cwd, folder)
      const git = above.in(absolute)
      const config = await configs.in(absolute)
      for (const item of itemsIn(folder)) {
        const path = join(absolute, item.name) + (item.isDirectory() ? sep : '')
        if (isPassedOver(item.name) || git.ignores(path) || (!isAskedFor && config.ignores(path))) continue
        const step: [string, string] = [join(folder, item.name), fromTop + item.name]
        if (item.isDirectory()) folders.push([step[0], `${step[1]}/`, git])
        else if (item.isFile() && isWanted(...step)) {
          add(step[0])
          count++
        }
      }
    }
    return count
  }

  function itemsIn(folder: string) {
    try {
      return readdirSync(resolve(cwd, folder), { withFileTypes: true })
    } catch (error) {
      problems.push(cannotRead(folder, error as NodeJS.ErrnoException))
      return []
    }
  }

  function add(path: string): void {
    const key = resolve(cwd, path)
    if (!paths.has(key)) paths.set(key, slashed(join(path)))
  }
}

/** Whether a search of the folder that a path counts from would come upon it. */
export async function isDraftToLint(path: string, { cwd, configs }: DiscoverOptions): Promise<boolean> {
  if (!isDraft(path) || path.split('/').some(isPassedOver)) return false
  const absolute = resolve(cwd, path)
  return !(await configs.in(dirname(absolute))).ignores(absolute)
}

function lookAt(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(path)
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

function isDraft(path: string): boolean {
  return draftEndings.includes(extname(path).toLowerCase())
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

function withoutDrafts(path: string): Problem {
  const reason = `Unexpected folder without drafts, expected a file in it that ends in ${draftEndings.join(', ')} and is not ignored`
  return { kind: 'no-drafts', path, reason }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Unexpected path, expected a file, a folder or a glob that is there',
  ENOTDIR: 'Unexpected path, expected a file, a folder or a glob that is there',
  EACCES: 'Unexpected file that may not be read, expected permission to read it',
  EPERM: 'Unexpected file that may not be read, expected permission to read it',
  ELOOP: 'Unexpected symbolic link that leads in a circle, expected one that leads to a file',
  EISDIR: 'Unexpected folder, expected a file'
}

/** The problem behind an error of the file system. */
export function cannotRead(path: string, { code = '', message }: NodeJS.ErrnoException): Problem {
  const kind = code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable'
  return { kind, path: slashed(path), reason: reasons[code] ?? `Unexpected file that cannot be read: ${message}` }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
