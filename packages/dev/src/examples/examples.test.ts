import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadRule, root, ruleIds } from '../workspace.ts'
import { parseExamples } from './parse.ts'
import { withReports } from './reports.ts'
import { messagesUnderUnified, reportOf } from './run.ts'

// With UPDATE_EXAMPLES=1 the reports in the readmes are written anew; read their diff like prose.
const update = process.env.UPDATE_EXAMPLES === '1'
// With RULE=leftover-text only that rule's readme is read.
const only = process.env.RULE

for (const ruleId of ruleIds().filter((id) => only === undefined || id === only)) {
  const path = `${root}rules/retext-${ruleId}/readme.md`
  if (!existsSync(path)) continue
  const readme = readFileSync(path, 'utf8')
  const plugin = await loadRule(ruleId)
  const examples = parseExamples(readme)
  if (update)
    writeFileSync(
      path,
      withReports(readme, examples, (example) => reportOf(plugin.rule, example))
    )

  describe(ruleId, () => {
    it('shows a flagged and an ok example', () => {
      expect(examples.map((example) => example.verdict)).toEqual(expect.arrayContaining(['flagged', 'ok']))
    })
    for (const example of examples) {
      it(`line ${example.line}: ${example.verdict} ${example.text.slice(0, 60).replace(/\s+/g, ' ')}`, () => {
        const report = reportOf(plugin.rule, example)
        if (example.verdict === 'flagged') {
          expect(report).not.toBe('')
          if (!update) expect(report).toBe(example.report)
        } else expect(report).toBe('')
        if (example.format === 'text' && !/[^\n]\n[^\n]/.test(example.text) && Object.keys(example.house).length === 0) {
          const messages = messagesUnderUnified(plugin, example)
          expect(messages.length > 0).toBe(example.verdict === 'flagged')
          for (const message of messages) expect(message).toMatchObject({ ruleId, source: 'stet' })
        }
      })
    }
  })
}
