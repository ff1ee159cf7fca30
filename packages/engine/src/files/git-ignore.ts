import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The `.gitignore` files that hold in a folder, of its repository's root down to itself. */
export class GitIgnore {
  /** The nearest first. */
  readonly #files: readonly { folder: string; globs: Ignore }[]

  private constructor(files: readonly { folder: string; globs: Ignore }[]) {
    this.#files = files
  }

  /** What holds above a folder; outside a repository nothing does. */
  static above(folder: string): GitIgnore {
    const chain: string[] = []
    for (let at = folder; ; at = dirname(at)) {
      if (at !== folder) chain.unshift(at)
      if (existsSync(join(at, '.git'))) return chain.reduce((git, each) => git.in(each), new GitIgnore([]))
      if (dirname(at) === at) return new GitIgnore([])
    }
  }

  /** What holds in a folder, of those in its parent. */
  in(folder: string): GitIgnore {
    const path = join(folder, '.gitignore')
    const text = existsSync(path) ? read(path) : ''
    if (text === '') return this
    return new GitIgnore([{ folder, globs: ignore({ ignorecase: false }).add(text) }, ...this.#files])
  }

  /** @param path absolute; a folder's ends in a separator */
  ignores(path: string): boolean {
    for (const { folder, globs } of this.#files) {
      const { ignored, unignored } = globs.test(relativeTo(folder, path))
      if (ignored || unignored) return ignored
    }
    return false
  }
}

function relativeTo(folder: string, path: string): string {
  const within = relative(folder, path).split(sep).join('/')
  return path.endsWith(sep) ? `${within}/` : within
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
