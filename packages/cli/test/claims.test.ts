import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, stet } from './stet.ts'

const draft = 'Marta Lindt opened the bridge on 4 May 2021.\n\nUnemployment in Norvik fell to 5.2 percent.\n'

describe('stet claims', () => {
  it('prints a row a claim', async () => {
    const cwd = folderWith({ 'draft.md': draft })
    const { code, stdout, stderr } = await stet(['claims', 'draft.md'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('draft.md: 2 claims, 0 checked')
    expect(stdout).toMatch(/^ +3 {2}0\.\d\d {2}figure +Unemployment in Norvik fell to 5\.2 percent\.$/m)
    expect(readdirSync(cwd)).toEqual(['draft.md'])
  })

  it.each(['json', 'csv', 'markdown', 'html'])('prints %s, the same twice', async (format) => {
    const cwd = folderWith({ 'draft.md': draft })
    const first = await stet(['claims', 'draft.md', '--format', format], { cwd })
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('Unemployment in Norvik')
    expect((await stet(['claims', 'draft.md', '--format', format], { cwd })).stdout).toBe(first.stdout)
  })

  it('puts the most check-worthy first, and leaves out what scores less', async () => {
    const cwd = folderWith({ 'draft.md': draft })
    const { stdout } = await stet(['claims', 'draft.md', '--sort', 'score', '--min-score', '0.3', '--format', 'json'], { cwd })
    const scores = JSON.parse(stdout).files[0].messages.map(({ score }: { score: number }) => score)
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.3)
  })

  it('says whether the sums of a claim hold', async () => {
    const cwd = folderWith({
      'draft.txt':
        'Sales rose 20 percent from 80 million euros to 96 million.\n\nCosts rose 50 percent from 80 million euros to 90 million.\n\nRents rose 7 percent.\n'
    })
    const claims = async (...words: string[]) => {
      const { stdout } = await stet(['claims', 'draft.txt', '--format', 'json', ...words], { cwd })
      return JSON.parse(stdout).files[0].messages.map(({ known }: { known: object[] }) => known)
    }
    expect(await claims('--rule', 'wrong-arithmetic')).toMatchObject([
      [{ from: 'arithmetic', verdict: 'agrees', reason: 'The sum holds: (96 million − 80 million) / 80 million = 20 %' }],
      [{ from: 'arithmetic', verdict: 'conflicts' }],
      []
    ])
    expect(await claims('--skip', 'wrong-arithmetic')).toEqual([[], [], []])
  })

  it('says what the facts and the notes bear out', async () => {
    const fact = `- statement: The school budget of Lund for 2024 is 7.9 million euros.
  subject: Lund
  measure: school budget
  quantity: 7.9 million
  unit: EUR
  as-of: 2024
  source: { title: Budget bill }
`
    const cwd = folderWith({
      'facts/budget.yaml': fact,
      'notes.txt': 'ROE: We never promised free parking to anyone.\n',
      'draft.txt':
        'In 2024, the school budget of Lund was €7.9 million.\n\n“We never promised free parking to anyone,” said Helmut Roe.\n'
    })
    const options = ['--facts', 'facts', '--notes', 'notes.txt', '--format', 'json']
    const { stdout } = await stet(['claims', 'draft.txt', ...options], { cwd })
    const known = JSON.parse(stdout).files[0].messages.flatMap((claim: { known: object[] }) => claim.known)
    expect(known).toMatchObject([
      { from: 'fact', verdict: 'agrees', ref: 'budget.yaml:1' },
      { from: 'notes', verdict: 'agrees', ref: 'notes.txt:1' }
    ])
  })

  it('keeps a worksheet beside the draft through an edit', async () => {
    const cwd = folderWith({ 'draft.md': draft })
    const path = join(cwd, 'draft.stet.yaml')
    await stet(['claims', 'draft.md', '--write'], { cwd })
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('status: open', 'status: confirmed'))
    await stet(['claims', 'draft.md', '--write', '--today', '2026-11-22'], { cwd })
    expect(readFileSync(path, 'utf8')).toContain('time: 2026-11-22')
    writeFileSync(join(cwd, 'draft.md'), draft.replace('5.2', '5.3'))
    const { stdout } = await stet(['claims', 'draft.md', '--write'], { cwd })
    expect(stdout).toContain('2 claims, 1 checked')
    expect(stdout).toContain('changed since it was confirmed as:')
    expect(readFileSync(path, 'utf8')).toContain('claim: Unemployment in Norvik fell to 5.2 percent.')
    expect(readdirSync(cwd).sort()).toEqual(['draft.md', 'draft.stet.yaml'])
  })

  it('takes over what was exported from the page', async () => {
    const cwd = folderWith({ 'draft.md': draft })
    const { stdout } = await stet(['claims', 'draft.md', '--format', 'json'], { cwd })
    const { id, kind, original } = JSON.parse(stdout).files[0].messages[0]
    const marks = { kind, status: 'wrong', checker: 'AB', source: '', time: '', comment: 'no', claim: original }
    writeFileSync(join(cwd, 'claims.json'), JSON.stringify({ worksheet: 1, claims: { [id]: marks } }))
    expect((await stet(['claims', 'draft.md', '--import', 'claims.json'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'draft.stet.yaml'), 'utf8')).toContain('checker: AB')
  })

  it.each([
    ['worksheet: 9\n', 'draft.stet.yaml:1:12: unexpected worksheet version 9'],
    ['worksheet: 1\nclaims: [\n', 'draft.stet.yaml:3:1: unexpected YAML'],
    ['worksheet: 1\nclaims:\n  c-1:\n    status: maybe\n    claim: a\n', 'draft.stet.yaml:4:13: unexpected status `maybe`']
  ])('leaves a worksheet alone that it cannot read: %j', async (worksheet, complaint) => {
    const cwd = folderWith({ 'draft.md': draft, 'draft.stet.yaml': worksheet })
    const { code, stderr } = await stet(['claims', 'draft.md', '--write'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(complaint)
    expect(readFileSync(join(cwd, 'draft.stet.yaml'), 'utf8')).toBe(worksheet)
  })

  it('asks for one worksheet a draft', async () => {
    const cwd = folderWith({ 'a.md': draft, 'b.md': draft })
    const { code, stderr } = await stet(['claims', '.', '--worksheet', 'w.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('expected one draft for each')
  })

  it('reads standard input, and asks where its worksheet is to stand', async () => {
    const { code, stdout } = await stet(['claims', '-'], { input: draft })
    expect([code, stdout.includes('2 claims')]).toEqual([0, true])
    expect((await stet(['claims', '-', '--write'], { input: draft })).stderr).toContain('expected --worksheet FILE')
  })
})
