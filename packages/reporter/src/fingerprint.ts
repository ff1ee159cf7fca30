import { createHash } from 'node:crypto'
import type { StetMessage } from '@stet/core'
import type { LintedFile } from './index.ts'

/**
 * A name for each finding of a file that outlives a move of its lines and
 * edits elsewhere: made of the path, the rule, the words at its place, and the
 * how-manieth of its like it is. No two findings of a run share one.
 */
export function fingerprintsOf({ path, messages }: LintedFile): Map<StetMessage, string> {
  const met = new Map<string, number>()
  return new Map(
    messages.map((message) => {
      const like = [path, message.ruleId, message.actual?.replace(/\s+/g, ' ') ?? ''].join('\0')
      const nth = met.get(like) ?? 0
      met.set(like, nth + 1)
      return [message, createHash('sha256').update(`${like}\0${nth}`).digest('hex').slice(0, 32)]
    })
  )
}
