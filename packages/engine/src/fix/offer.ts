import type { Draft, StetMessage } from '@stet/core'
import { type Format, loadReader } from '@stet/readers'
import { letStand } from '../suppression/let-stand.ts'
import { apart, type Edit } from './edit.ts'
import { certainEdits } from './fix-files.ts'
import { soundEdits } from './sound.ts'

/** The name that a draft's format is told from, and the format where the name's ending does not say it. */
export interface ReadAs {
  path: string
  format?: Format
}

/** Whether an edit that somebody chose can be made: it changes prose and no markup. */
export async function isClean(draft: Draft, edit: Edit, { path, format }: ReadAs): Promise<boolean> {
  return soundEdits(draft, [edit], await loadReader(path, format)).length > 0
}

/** What lets one of a draft's findings stand; see `letStand`. */
export async function standing(
  draft: Draft,
  message: StetMessage,
  messages: readonly StetMessage[],
  reason: string | undefined,
  { path, format }: ReadAs
): Promise<Edit | undefined> {
  return letStand(draft, message, messages, reason, await loadReader(path, format))
}

/** The edits that `stet --fix` would make in a first pass. */
export async function certainRepairs(draft: Draft, messages: readonly StetMessage[], { path, format }: ReadAs): Promise<Edit[]> {
  return soundEdits(draft, apart(certainEdits(messages)), await loadReader(path, format))
}
