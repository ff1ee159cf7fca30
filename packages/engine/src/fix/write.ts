import { resolve } from 'node:path'
import { ChangedMeanwhile, replaceFile } from '@stet/ledger'
import type { Problem } from '../problem.ts'

/** Writes a draft, whole or not at all. Returns what kept it from being written: somebody else wrote it meanwhile, or the file system. */
export function writeDraft(path: string, before: Uint8Array, after: Uint8Array, cwd: string): Problem | undefined {
  try {
    replaceFile(resolve(cwd, path), before, after)
    return undefined
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined && !(error instanceof ChangedMeanwhile)) throw error
    return { kind: 'unwritable', path, reason: code ? `Unexpected file that cannot be written: ${message}` : message }
  }
}
