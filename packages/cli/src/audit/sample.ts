import type { StetMessage } from '@stet/core'
import { fingerprintOf, type LintedFile } from '@stet/reporter'

/** A finding of the archive, with its fingerprint. */
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
      const id = fingerprintOf(file.path, message)
      const hits = byRule.get(message.ruleId) ?? []
      hits.push({ id, file, message })
      byRule.set(message.ruleId, hits)
    }
  }
  const rules = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(rules.map(([ruleId, hits]) => [ruleId, { hits: hits.length, sample: draw(hits, perRule) }]))
}

function draw(hits: readonly Hit[], count: number): Hit[] {
  return [...hits].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, count)
}
