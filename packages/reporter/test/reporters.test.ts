import { readFileSync } from 'node:fs'
import { draftOfText, MessageWriter, type RuleMeta } from '@stet/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { XMLParser } from 'fast-xml-parser'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type Format, type LintedFile, type Reporter, reporters } from '../src/index.ts'

/** Microsoft's SARIF tool, which carries the schema. */
const sarifTool = '@microsoft/sarif-multitool-ts'

const meta: RuleMeta = { ruleId: 'inconsistent-figures', group: 'consistency', severity: 'error', description: '' }
const plain = { color: false, width: 80, quiet: false }
const full = { ...plain, rules: [{ meta, url: 'https://example.org/rule' }], version: '1.0.0' }

/** A file with one two-ended finding at each given pair of texts. */
function fileWith(source: string, [at, other]: [string, string], path = 'a draft.txt'): LintedFile {
  const writer = new MessageWriter(draftOfText(source))
  const span = (text: string) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length })
  const file = new VFile({ path, value: source }) as LintedFile
  file.messages.push(
    writer.message(
      {
        place: span(at),
        reason: `Unexpected \`${at}\`, expected the figure given before`,
        related: [{ place: span(other), reason: `\`${other}\` stands here` }],
        sum: '2 + 2 = 4, not 5',
        note: 'One of the two is wrong.',
        expected: [other]
      },
      meta
    )
  )
  file.messages[0].fingerprint = at
  return file
}

const story = 'Twelve people died.\n\nIn all 13 people were killed, police said.\n'

it('terminal: shows both ends with the span underlined, the sum, the replacement and the note', () => {
  expect(reporters.terminal([fileWith(story, ['13 people', 'Twelve people'])], [], plain)).toMatchSnapshot()
})

it('terminal: cuts a long line around the span', () => {
  const long = `${'Before it there is much. '.repeat(20)}In all 13 people were killed.${' After it there is much.'.repeat(20)}\n\nTwelve people died.`
  const report = reporters.terminal([fileWith(long, ['13 people', 'Twelve people'])], [], plain)
  for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  expect(report).toMatch(/│ ….*In all 13 people were killed\..*…\n/)
})

it('terminal: lines the mark up under wide characters', () => {
  const report = reporters.terminal([fileWith('東京 13 people\n\nTwelve people', ['13 people', 'Twelve people'])], [], plain)
  expect(report).toContain('1 │ 東京 13 people\n      │      ^^^^^^^^^')
})

it('terminal: writes control characters out instead of obeying them', () => {
  const report = reporters.terminal(
    [fileWith('\u001b[2J 13 people \u202e and\n\nTwelve people', ['13 people', 'Twelve people'], 'a\u001b]0;x\u0007.txt')],
    [],
    plain
  )
  expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u)
  expect(report).toContain('\\u001b[2J')
})

it('terminal: says that a clean file has no issues, and with quiet says nothing', () => {
  const clean = new VFile({ path: 'clean.txt', value: 'Fine.' }) as LintedFile
  expect(reporters.terminal([clean], [], plain)).toBe('clean.txt: no issues found\n')
  expect(reporters.terminal([clean], [], { ...plain, quiet: true })).toBe('')
})

it('unix: one line a finding', () => {
  expect(reporters.unix([fileWith(story, ['13 people', 'Twelve people'])], [])).toBe(
    'a draft.txt:3:8: error: Unexpected `13 people`, expected the figure given before [inconsistent-figures]\n'
  )
})

it('json: is what its published schema says, offsets in UTF-16 code units', () => {
  const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: true }).compile(schema)
  const report = JSON.parse(
    reporters.json([fileWith(`🗳 ${story}`, ['13 people', 'Twelve people'])], [{ path: 'gone.txt', reason: 'no such file' }])
  )
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  const [{ start, end, related }] = report.files[0].messages
  expect(`🗳 ${story}`.slice(start.offset, end.offset)).toBe('13 people')
  expect(start).toEqual({ line: 3, column: 8, offset: 31 })
  expect(related[0].start).toEqual({ line: 1, column: 4, offset: 3 })
})

const nasty = 'A <b onload="x">13 people</b> & `|` ]]> \u0000\u{1f5f3} cell.\n\nTwelve people died, 13 people too.\n'

const every: Readonly<Record<Format, Reporter>> = reporters

describe('formats for machines, with text that would break them if it were not escaped', () => {
  const files = [
    fileWith(nasty, ['13 people</b> & `|` ]]> \u0000', 'Twelve people'], 'a,b: <c>%.md'),
    fileWith(story, ['13 people', 'Twelve people'])
  ]
  const problems = [{ path: 'gone.txt', line: 3, reason: 'Unexpected <x>,\nexpected y' }]

  it.each(['sarif', 'github', 'gitlab', 'rdjsonl', 'checkstyle', 'junit', 'markdown', 'unix', 'json'] as const)(
    '%s',
    async (format) => {
      await expect(every[format](files, problems, full)).toMatchFileSnapshot(`golden/${format}.txt`)
    }
  )

  it.each(['checkstyle', 'junit'] as const)('%s is well-formed XML that gives the text back', (format) => {
    const parsed = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(
      every[format](files, problems, full),
      true
    )
    expect(JSON.stringify(parsed)).toContain('13 people</b> & `|` ]]> \\\\u0000')
  })

  it('sarif: is what the OASIS schema asks, with trouble and without findings too', () => {
    const schema = JSON.parse(readFileSync(new URL('../assets/sarif-2.1.0.schema.json', import.meta.resolve(sarifTool)), 'utf8'))
    const validate = formats.default(new Ajv2020({ strict: false })).compile(schema)
    for (const [some, trouble] of [
      [files, problems],
      [files, []],
      [[], problems]
    ] as const) {
      const log = JSON.parse(reporters.sarif(some, trouble, full))
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  it('sarif: a region gives the finding back', () => {
    const { results } = JSON.parse(reporters.sarif(files, problems, full)).runs[0]
    const { charOffset, charLength } = results[1].locations[0].physicalLocation.region
    expect(story.slice(charOffset, charOffset + charLength)).toBe('13 people')
  })

  it('gitlab: a finding has a fingerprint of its own', () => {
    const issues: { fingerprint: string }[] = JSON.parse(reporters.gitlab(files, problems))
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2)
    const elsewhere = JSON.parse(reporters.gitlab([fileWith(story, ['13 people', 'Twelve people'], 'b.md')], []))
    expect(issues.map(({ fingerprint }) => fingerprint)).not.toContain(elsewhere[0].fingerprint)
  })

  it('rdjsonl: columns count bytes of UTF-8', () => {
    const [diagnostic] = reporters
      .rdjsonl([fileWith('Zürich: 13 people\n\nTwelve people', ['13 people', 'Twelve people'])], [])
      .split('\n')
    expect(JSON.parse(diagnostic).location.range.start).toEqual({ line: 1, column: 10 })
  })
})
