import { readFileSync } from 'node:fs'
import { lintDraft } from '@stet/engine'
import { readDraft } from '@stet/readers'

const paths = process.argv.slice(2).filter((word) => !word.startsWith('--') && word !== 'json')
const files = paths.map((path) => {
  const draft = readDraft(readFileSync(path, 'utf8'), path)
  const messages = lintDraft(draft, { rules: {}, house: {} }).map(
    ({ ruleId, severity, reason, note, url, place, related, expected, sum }) => ({
      ruleId,
      severity,
      reason,
      note,
      url,
      start: place.start,
      end: place.end,
      related: related.map((other) => ({ start: other.place.start, end: other.place.end, reason: other.reason })),
      expected,
      sum
    })
  )
  return { path, messages }
})
if (process.argv.includes('--format')) console.log(JSON.stringify({ version: 1, files }))
else
  for (const { path, messages } of files)
    for (const m of messages) {
      console.log(`${path}:${m.start.line}:${m.start.column}: ${m.severity}: ${m.reason} [${m.ruleId}]`)
      for (const r of m.related) console.log(`    ${r.start.line}:${r.start.column} ${r.reason}`)
    }
