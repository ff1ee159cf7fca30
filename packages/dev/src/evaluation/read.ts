import { readFileSync } from 'node:fs'
import type { Report } from './lint-set.ts'

const CONTEXT = 160

/** Some findings of a rule with their context, spread evenly over the report, for reading. */
export function sampleOf(ruleId: string, { files }: Report, count: number): string {
  const hits = files.flatMap(({ path, messages }) =>
    messages.filter((message) => message.ruleId === ruleId).map((message) => ({ path, message }))
  )
  const step = Math.max(1, hits.length / count)
  const chosen = hits.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
  const shown = chosen.map(({ path, message: { severity, reason, start, end } }) => {
    const text = readFileSync(path, 'utf8')
    const before = text.slice(Math.max(0, start.offset - CONTEXT), start.offset)
    const after = text.slice(end.offset, end.offset + CONTEXT)
    return `${path} ${severity}: ${reason}\n  …${before}⟦${text.slice(start.offset, end.offset)}⟧${after}…`.replace(
      /\n+/g,
      '\n  '
    )
  })
  return `${hits.length} findings of ${ruleId}, ${shown.length} shown\n\n${shown.join('\n\n')}`
}
