import { readFileSync } from 'node:fs'
import { Document, draftOfText } from '@stet/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { claimsOf } from '../claims/find.ts'
import { Worksheet } from '../worksheet/worksheet.ts'
import { claimsCsv, csvCell } from './csv.ts'
import { claimsHtml } from './html/index.ts'
import { claimsJson } from './json.ts'
import { claimsMarkdown } from './markdown.ts'
import type { Sheet } from './sheet.ts'

const hostile = '=cmd <script>alert(1)</script> "&\' | [x](javascript:1) \u202e `'

function sheetOf(before: string, after = before): Sheet {
  const worksheet = Worksheet.empty()
  worksheet.update(claimsOf(new Document(draftOfText(before))))
  const marked = Worksheet.parse(
    worksheet
      .toString()
      .replace('    status: open', '    status: confirmed')
      .replace('checker:', `checker: ${JSON.stringify(hostile)}`)
  )
  const { claims } = marked.update(claimsOf(new Document(draftOfText(after))))
  return { path: `${hostile}.md`, claims, entries: marked.entries }
}

const text =
  'Marta Lindt, director of Oslo Board, paid over $3.4 million on 4 May 2021.\n\nHe <b>said</b> “sales rose 5 percent” and | [x](y) won.\n'
const sheets = [sheetOf(text), sheetOf(text, text.replace('3.4', '3.5')), sheetOf(text, 'Nothing here.')]

describe('JSON', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(new URL('../../claims.schema.json', import.meta.url), 'utf8'))
  )

  it('is as its schema says', () => {
    const report = JSON.parse(claimsJson(sheets, [{ path: 'a.md', line: 3, reason: 'unexpected' }]))
    expect(validate(report) ? [] : validate.errors).toEqual([])
    expect(report.files.map(({ messages, gone }: Record<string, unknown[]>) => [messages.length > 0, gone.length > 0])).toEqual([
      [true, false],
      [true, false],
      [false, true]
    ])
  })

  it('has the score and the place of each claim as a message', () => {
    const [{ messages }] = JSON.parse(claimsJson(sheets)).files
    for (const { ruleId, score, start, end, original } of messages) {
      expect(ruleId).toBe('claim')
      expect(score).toBeGreaterThan(0)
      expect(text.slice(start.offset, end.offset)).toBe(original)
    }
  })
})

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['=1+1', "'=1+1"],
    ['-5, really', '"\'-5, really"'],
    ['@x', "'@x"]
  ])('%s is %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })

  it('has as many cells in each row', () => {
    const rows = claimsCsv(sheets)
      .replace(/"(?:[^"]|"")*"/g, 'cell')
      .trimEnd()
      .split('\r\n')
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1)
  })
})

describe('Markdown', () => {
  it('keeps the text of drafts and of checkers text', () => {
    const markdown = claimsMarkdown(sheets)
    expect(markdown).not.toMatch(/[<>`\u202e]|\]\(/)
    expect(markdown).toContain('- [x] ')
    expect(markdown).toContain('- [ ] ')
  })
})

describe('the page', () => {
  const page = claimsHtml(sheets)

  it('keeps the text of drafts and of checkers text', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('<b>')
    expect(page).not.toContain('\u202e')
    const values = [...page.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ''))
    for (const tag of values) expect(tag).toMatch(/^<[a-z0-9]+(?: [a-z-]+)*\s*>$/)
  })

  it('allows its own script and style, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; base-uri 'none'; form-action 'none'$/
    )
    expect(page).not.toMatch(/https?:|\son[a-z]+=|<link|<img|<iframe|style="/)
  })

  it('has a script that a browser can parse', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
    expect(() => new Function(script)).not.toThrow()
    expect(script).toContain('localStorage')
  })

  it('has each claim with its marks, ready to export as a worksheet', () => {
    const [sheet] = sheets
    for (const { id } of sheet.claims) expect(page).toContain(`data-id="${id}"`)
    expect(page).toContain('<option selected>confirmed</option>')
  })
})
