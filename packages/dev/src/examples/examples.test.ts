import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { RetextRule } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { loadRule, root, ruleIds } from '../workspace.ts'
import { type Example, parseExamples } from './parse.ts'
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
  if (update) writeFileSync(path, withReports(readme, plugin, examples))

  describe(ruleId, () => {
    it('shows a flagged and an ok example', () => {
      expect(examples.map((example) => example.verdict)).toEqual(expect.arrayContaining(['flagged', 'ok']))
    })
    for (const example of examples) {
      it(`line ${example.line}: ${example.verdict} ${example.text.slice(0, 60).replace(/\s+/g, ' ')}`, () => {
        const report = reportOf(plugin, example)
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

// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
function withReports(readme: string, plugin: RetextRule<any>, examples: Example[]): string {
  const lines = readme.split('\n')
  for (const example of [...examples].reverse()) {
    if (example.verdict !== 'flagged') continue
    const close = lines.indexOf('```', example.line)
    const report = ['```text report', ...reportOf(plugin, example).split('\n'), '```']
    const next = lines.findIndex((line, index) => index > close && line !== '')
    const old = lines[next] === '```text report' ? lines.indexOf('```', next) - close : 0
    lines.splice(close + 1, old, '', ...report)
  }
  return lines.join('\n')
}
