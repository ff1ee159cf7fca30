import { createHash } from 'node:crypto'
import type { StetMessage } from '@stet/core'
import type { LintedFile } from '@stet/reporter'

/** A finding of the archive, with an id that stays while its passage does. */
export interface Hit {
  id: string
  file: LintedFile
  message: StetMessage
}

/**
 * Some hits of each rule, drawn by the order of their ids: the same archive
 * gives the same sample on any machine, and a file more or less elsewhere
 * leaves the rest of it as it was.
 */
export function sampleHits(files: readonly LintedFile[], perRule: number): Map<string, { hits: number; sample: Hit[] }> {
  const byRule = new Map<string, Hit[]>()
  for (const file of files) {
    for (const message of file.messages) {
      const hits = byRule.get(message.ruleId) ?? []
      hits.push({ id: idOf(file, message), file, message })
      byRule.set(message.ruleId, hits)
    }
  }
  const rules = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(rules.map(([ruleId, hits]) => [ruleId, { hits: hits.length, sample: draw(hits, perRule) }]))
}

function draw(hits: readonly Hit[], count: number): Hit[] {
  return [...hits].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, count)
}

// The path, the rule and the words: a line that moves keeps its judgement, a passage that is rewritten does not.
function idOf(file: LintedFile, { ruleId, reason, actual, place }: StetMessage): string {
  const nth = file.messages.filter((other) => other.reason === reason && other.place.start.offset < place.start.offset).length
  const key = [ruleId, file.path, reason, actual, nth].join('\0')
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}
