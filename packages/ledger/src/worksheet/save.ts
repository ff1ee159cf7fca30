import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Somebody else wrote the file between reading and writing. */
export class ChangedMeanwhile extends Error {}

/**
 * Puts a new text in the place of a file's old one, whole or not at all: it is written beside the file and renamed.
 *
 * @param before what was read; undefined where there was no file
 * @throws {ChangedMeanwhile} when the file is no longer `before`, which is then left as it is
 */
export function replaceFile(path: string, before: string | undefined, after: string): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const file = openSync(draft, 'w', before === undefined ? 0o666 : statSync(target).mode)
    try {
      writeFileSync(file, after)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    const now = existsSync(target) ? readFileSync(target, 'utf8') : undefined
    if (now !== before) throw new ChangedMeanwhile('unexpected change of the worksheet while it was read, expected to be alone')
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
}
