import { createHash } from 'node:crypto'
import type { StetMessage } from '@stet/core'

/** A name for a finding that no other of a run shares: of its draft's path, and of the fingerprint by which the engine tells it from the draft's others. */
export function fingerprintOf(path: string, { fingerprint = '' }: StetMessage): string {
  return createHash('sha256').update(`${path}\0${fingerprint}`).digest('hex').slice(0, 32)
}
