import { createHash } from 'node:crypto'
import type { StetMessage } from '@stet/core'

/**
 * Gives each message of a file its fingerprint: made of the rule, the words at
 * its place with their white space folded, and the how-manieth of its like in
 * the file it is. No two of a file are the same.
 *
 * @param messages all messages of one file, sorted
 */
export function giveFingerprints(messages: StetMessage[]): StetMessage[] {
  const met = new Map<string, number>()
  for (const message of messages) {
    const like = `${message.ruleId}\0${foldedWords(message)}`
    const nth = met.get(like) ?? 0
    met.set(like, nth + 1)
    message.fingerprint = createHash('sha256').update(`${like}\0${nth}`).digest('hex').slice(0, 32)
  }
  return messages
}

/** The words at a message's place, on one line. */
export function foldedWords({ actual }: StetMessage): string {
  return actual?.replace(/\s+/g, ' ').trim() ?? ''
}
