import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cannotRead } from './files/discover.ts'
import { Linter, type LinterOptions, type LintResult } from './linter.ts'
import type { Problem } from './problem.ts'

/** Lints files one by one, in the order of their paths; one that cannot be read does not stop the others. */
export async function* lintFiles(paths: Iterable<string>, options: LinterOptions): AsyncGenerator<LintResult, void> {
  const linter = new Linter(options)
  for (const path of paths) {
    const bytes = bytesOf(path, options.cwd)
    yield bytes instanceof Uint8Array ? await linter.lint(path, bytes) : { path, messages: [], problems: [bytes] }
  }
}

/** A draft's bytes, and the path it goes by. */
export interface DraftAtHand {
  path: string
  bytes: Uint8Array
}

/** Lints drafts that are at hand, from standard input or git's index, as if each stood at its path. */
export async function* lintAtHand(
  drafts: Iterable<DraftAtHand> | AsyncIterable<DraftAtHand>,
  options: LinterOptions
): AsyncGenerator<LintResult, void> {
  const linter = new Linter(options)
  for await (const { path, bytes } of drafts) yield await linter.lint(path, bytes)
}

/** The bytes of a file, or why it cannot be read. */
export function bytesOf(path: string, cwd: string): Uint8Array | Problem {
  try {
    return readFileSync(resolve(cwd, path))
  } catch (error) {
    return cannotRead(path, error as NodeJS.ErrnoException)
  }
}
