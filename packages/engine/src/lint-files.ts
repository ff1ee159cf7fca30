import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cannotRead } from './files/discover.ts'
import { type DraftAtHand, Linter, type LinterOptions, type LintResult } from './linter.ts'
import type { Problem } from './problem.ts'

// So many drafts, or so many bytes of them, are linted side by side.
const MOST_TOGETHER = 64
const MOST_BYTES = 1 << 20

/** Lints files, with results in the order of their paths; one that cannot be read does not stop the others. */
export async function* lintFiles(paths: Iterable<string>, options: LinterOptions): AsyncGenerator<LintResult, void> {
  const linter = new Linter(options)
  for (const batch of batchesOf(paths, options.cwd)) {
    const linted = (await linter.lintTogether(batch.filter(isDraft))).values()
    for (const file of batch) yield isDraft(file) ? linted.next().value! : file
  }
}

function* batchesOf(paths: Iterable<string>, cwd: string): Generator<(DraftAtHand | LintResult)[]> {
  let batch: (DraftAtHand | LintResult)[] = []
  let room = MOST_BYTES
  for (const path of paths) {
    const bytes = bytesOf(path, cwd)
    if (bytes instanceof Uint8Array) {
      batch.push({ path, bytes })
      room -= bytes.length
    } else batch.push({ path, messages: [], problems: [bytes] })
    if (batch.length < MOST_TOGETHER && room > 0) continue
    yield batch
    batch = []
    room = MOST_BYTES
  }
  yield batch
}

function isDraft(file: DraftAtHand | LintResult): file is DraftAtHand {
  return 'bytes' in file
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
