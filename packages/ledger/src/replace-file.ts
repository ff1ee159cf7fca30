import {
  closeSync,
  existsSync,
  fchmodSync,
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
export class ChangedMeanwhile extends Error {
  constructor() {
    super('Unexpected change of the file between reading and writing it; it was left alone, run this again')
  }
}

/**
 * Puts a new content in the place of a file's old one, whole or not at all: it is written beside the file and renamed.
 * The file keeps its mode; of a symbolic link it is the target that is replaced.
 *
 * @param before what was read; undefined where there was no file
 * @throws {ChangedMeanwhile} when the file is no longer `before`, which is then left as it is
 */
export function replaceFile(path: string, before: string | Uint8Array | undefined, after: string | Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const file = openSync(draft, 'w')
    try {
      if (before !== undefined) fchmodSync(file, statSync(target).mode)
      writeFileSync(file, after)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (!holds(target, before)) throw new ChangedMeanwhile()
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
}

function holds(path: string, content: string | Uint8Array | undefined): boolean {
  if (content === undefined || !existsSync(path)) return content === undefined && !existsSync(path)
  return readFileSync(path).equals(Buffer.from(content))
}
