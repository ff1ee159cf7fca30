import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Document, Finding } from '@stet/core'
import { catalogue, lintDraft } from '@stet/engine'
import { columnsOf, Facts, factFindings, readFacts } from '@stet/ledger/facts'
import { Notes, noteFindings, turnsOf } from '@stet/ledger/notes'
import { readDraft } from '@stet/readers'
import { describe, expect, it } from 'vitest'
import { root, ruleIds } from '../workspace.ts'
import { type Example, parseExamples } from './parse.ts'
import { withReports } from './reports.ts'
import { printed, reportOf } from './run.ts'

// With UPDATE_EXAMPLES=1 the reports in the pages are written anew; with RULE=altered-quotes only that page is read.
const update = process.env.UPDATE_EXAMPLES === '1'
const only = process.env.RULE

const folders = ['packages/engine/pages', 'packages/ledger/pages']

/** How the examples of a page are run that is no rule's. */
const runners: Readonly<Record<string, (page: string) => (example: Example) => string>> = {
  'altered-quotes': (page) => {
    const notes = new Notes(turnsOf(fenceIn(page, 'text notes'), 'notes.txt', '.txt').turns)
    return checkedBy('altered-quotes', (document) => noteFindings(document, notes))
  },
  'conflicting-facts': (page) => {
    const { facts } = readFacts('facts.yaml', fenceIn(page, 'yaml facts'))
    const known = Facts.of(facts, columnsOf(facts), [])
    return checkedBy('conflicting-facts', (document) => factFindings(document, known))
  },
  suppression: () => suppressionsIn
}

it('has a page for everything that a config may name, and for nothing else', () => {
  const named = catalogue.map(({ meta }) => meta.ruleId).filter((ruleId) => !ruleIds().includes(ruleId))
  const pages = folders.flatMap((folder) => readdirSync(`${root}${folder}`))
  expect(pages.sort()).toEqual(named.map((ruleId) => `${ruleId}.md`).sort())
  expect(Object.keys(runners)).toEqual(named.sort())
})

for (const path of folders.flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}`))) {
  const ruleId = path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
  if (only !== undefined && only !== ruleId) continue
  const page = readFileSync(path, 'utf8')
  const examples = parseExamples(page)
  const report = runners[ruleId](page)
  if (update) writeFileSync(path, withReports(page, examples, report))

  describe(ruleId, () => {
    it('says what it is, as the catalogue does', () => {
      const { group, severity, description } = metaOf(ruleId)
      expect(page).toMatch(`# ${ruleId}\n\n${description}.\n\n*${group}, ${severity} by default.* `)
    })
    it('shows a flagged and an ok example', () => {
      expect(examples.map((example) => example.verdict)).toEqual(expect.arrayContaining(['flagged', 'ok']))
    })
    for (const example of update ? [] : examples) {
      it(`line ${example.line}: ${example.verdict} ${example.text.slice(0, 60).replace(/\s+/g, ' ')}`, () => {
        expect(report(example)).toBe(example.verdict === 'flagged' ? example.report : '')
        expect(example.report).not.toBe('')
      })
    }
  })
}

function metaOf(ruleId: string) {
  return catalogue.find(({ meta }) => meta.ruleId === ruleId)!.meta
}

function checkedBy(ruleId: string, check: (document: Document) => Iterable<Finding>): (example: Example) => string {
  return (example) => reportOf({ meta: metaOf(ruleId), options: {}, check }, example)
}

function suppressionsIn({ text, format }: Example): string {
  const messages = lintDraft(readDraft(text, `example.${format}`), { rules: {}, house: {} })
  return printed(messages.filter(({ ruleId }) => ruleId === 'suppression'))
}

/** What stands in the first fence with these words behind its marks. */
function fenceIn(page: string, words: string): string {
  return new RegExp(`^\`\`\`${words}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)![1]
}
