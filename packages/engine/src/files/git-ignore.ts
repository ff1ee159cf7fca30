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

  /**
   * What holds above a folder that is to be searched. Outside a repository
   * nothing does, nor where the folder itself is ignored: it was asked for.
   */
  static above(folder: string): GitIgnore {
    const nothing = new GitIgnore([])
    const chain: string[] = []
    for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
      if (dirname(at) === at) return nothing
      chain.unshift(dirname(at))
    }
    const git = chain.reduce((above, each) => above.in(each), nothing)
    return git.ignores(`${folder}${sep}`) ? nothing : git
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
