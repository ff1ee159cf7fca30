import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryWith } from './repository.ts'
import { folderWith, type Outcome, stet } from './stet.ts'

const late = 'The vote was put off until TK, the clerk said.'
const where = 'The council met at [[PLACE]], the clerk said.'
const fine = 'The council met in the town hall on Monday.'
const NAME = '.stet-baseline.json'

/** The findings of a run, `path:line [rule]`, and what it said besides. */
async function lint(cwd: string, ...words: string[]): Promise<{ found: string[]; stderr: string; code: number | null }> {
  const { stdout, stderr, code } = await stet(['--rule', 'leftover-text', '--format', 'unix', ...words], { cwd })
  return { found: [...stdout.matchAll(/^(.+?:\d+):.* (\[[\w-]+\])$/gm)].map(([, at, rule]) => `${at} ${rule}`), stderr, code }
}

/** A folder whose drafts' findings may stand. */
async function withBaseline(drafts: Readonly<Record<string, string>>, ...words: string[]): Promise<string> {
  const cwd = folderWith(drafts)
  expect((await stet(['baseline', ...words], { cwd })).code).toBe(0)
  return cwd
}

function edit(cwd: string, path: string, ...paragraphs: string[]): void {
  writeFileSync(join(cwd, path), `${paragraphs.join('\n\n')}\n`)
}

describe('after `stet baseline`', () => {
  it('nothing is reported, and the run says what was held back', async () => {
    const cwd = await withBaseline({ 'a.md': `${late}\n\n${where}\n` })
    expect(await lint(cwd, '.')).toEqual({
      found: [],
      stderr: `stet: ${NAME}: 2 findings held back (\`--no-baseline\` shows them)\n`,
      code: 0
    })
    expect((await lint(cwd, '.', '--quiet')).stderr).toBe('')
    expect((await lint(cwd, '.', '--no-baseline')).found).toEqual(['a.md:1 [leftover-text]', 'a.md:3 [leftover-text]'])
  })

  it('findings may move and the text around them change; one that is new is reported, one that is gone is told', async () => {
    const cwd = await withBaseline({ 'a.md': `${late}\n\n${where}\n` })
    edit(cwd, 'a.md', fine, 'The date is {{time}}.', where.replace('council', 'board'))
    const { found, stderr, code } = await lint(cwd, '.')
    expect(found).toEqual(['a.md:3 [leftover-text]'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      '1 finding held back (`--no-baseline` shows it); 1 finding of it gone: run `stet baseline` to take it out'
    )
    expect((await stet(['baseline'], { cwd })).stdout).toBe(`Wrote ${NAME}: 2 findings, 1 new, 1 gone\n`)
    expect((await lint(cwd, '.')).stderr).not.toMatch('gone')
  })

  it('a finding that is written once more is reported once', async () => {
    const cwd = await withBaseline({ 'a.md': `${late}\n` })
    edit(cwd, 'a.md', late, 'The place is TK.')
    expect((await lint(cwd, '.')).found).toEqual(['a.md:3 [leftover-text]'])
  })

  it('a finding that has spread to one more place is reported', async () => {
    const said = (what: string) => `Experts say the ${what} is safe.`
    const cwd = await withBaseline({ 'a.md': `${said('bridge')}\n\n${said('tunnel')}\n` })
    const run = async () => (await stet(['--rule', 'vague-attributions', '--format', 'unix', '.'], { cwd })).stdout
    edit(cwd, 'a.md', said('tunnel'), fine, said('bridge'))
    expect(await run()).toBe('')
    edit(cwd, 'a.md', said('bridge'), said('tunnel'), said('tower'))
    expect(await run()).toMatch(/\[vague-attributions\]/)
  })

  it('a rule that was not run has lost nothing', async () => {
    const cwd = await withBaseline({ 'a.md': `${late}\n\nExperts say the bridge is safe.\n` })
    expect((await lint(cwd, '.')).stderr).not.toMatch('gone')
  })

  it('a draft that is renamed keeps its entries, one that is deleted has lost them', async () => {
    const cwd = await withBaseline({ 'a.md': `${late}\n\n${where}\n`, 'b.md': `${late}\n` })
    renameSync(join(cwd, 'a.md'), join(cwd, 'c.md'))
    edit(cwd, 'c.md', late, where, 'The time is {{time}}.')
    expect((await lint(cwd, '.')).found).toEqual(['c.md:5 [leftover-text]'])
    edit(cwd, 'd.md', late)
    expect((await lint(cwd, '.')).found).toEqual(['c.md:5 [leftover-text]', 'd.md:1 [leftover-text]'])
    await stet(['baseline', 'c.md'], { cwd })
    expect(readFileSync(join(cwd, NAME), 'utf8')).not.toMatch('"a.md"')
    renameSync(join(cwd, 'c.md'), join(cwd, 'c.old'))
    expect((await lint(cwd, 'b.md')).stderr).toMatch('3 findings of it gone')
  })
})

describe('the file', () => {
  it('is the same whatever the order of paragraphs, with paths from its own folder', async () => {
    const cwd = await withBaseline({ 'desk/a.md': `${late}\n\n${where}\n` })
    const before = readFileSync(join(cwd, NAME), 'utf8')
    expect(before.split('\n')).toHaveLength(5)
    expect(before).toMatch('"path":"desk/a.md"')
    edit(cwd, 'desk/a.md', where, late)
    await stet(['baseline', '../desk'], { cwd: join(cwd, 'desk') })
    const elsewhere = await stet(['baseline', '--baseline', `../${NAME}`, '.'], { cwd: join(cwd, 'desk') })
    expect(elsewhere.stdout).toMatch('2 findings, 0 new, 0 gone')
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(before)
  })

  it('stands beside the config, or where the config says', async () => {
    const cwd = folderWith({
      '.stetrc.yaml': '',
      'desk/a.md': late,
      'late/.stetrc.yaml': 'baseline: ../late.json',
      'late/b.md': late
    })
    const { stdout } = await stet(['baseline', '.'], { cwd: join(cwd, 'desk') })
    expect(stdout).toBe(`Wrote ${join(cwd, NAME)}: 1 finding, 1 new, 0 gone\n`)
    expect((await stet(['baseline', 'late'], { cwd })).stdout).toMatch(/^Wrote late\.json: 1 finding/)
    expect((await lint(cwd, '.')).found).toEqual([])
    expect((await lint(cwd, '.', '--baseline', 'late.json')).found).toEqual(['desk/a.md:1 [leftover-text]'])
  })

  it('keeps the entries of drafts that were not linted', async () => {
    const cwd = await withBaseline({ 'a.md': late, 'b.md': late })
    expect((await stet(['baseline', 'a.md'], { cwd })).stdout).toMatch('2 findings, 0 new, 0 gone')
  })

  it('that is named and not there is told', async () => {
    const { stderr, code } = await lint(folderWith({ 'a.md': late }), 'a.md', '--baseline', 'mistyped.json')
    expect(stderr).toMatch(/^mistyped\.json: Unexpected baseline that is not there/)
    expect(code).toBe(2)
  })

  it.each([
    [
      'no JSON',
      '[{"stet":"baseline","version":1}\n,{"path":\n]\n',
      /^\.stet-baseline\.json:2:10: Unexpected text, expected JSON/
    ],
    ['another file', '{"name": "news"}\n', /:1:1: Unexpected content, expected a baseline/],
    ['a newer version', '[{"stet":"baseline","version":2}]\n', /:1:2: Unexpected version `2`, expected `1`; a newer stet/],
    [
      'an entry that is none',
      '[{"stet":"baseline","version":1}\n,{"path":"a.md"}\n]\n',
      /:2:2: Unexpected entry, expected .*`rule`/
    ],
    ['a conflict', '[{"stet":"baseline","version":1}\n<<<<<<< HEAD\n', /:2:1: Unexpected conflict mark/]
  ])('that is %s is told with its place, and nothing is held back', async (_, text, message) => {
    const cwd = folderWith({ [NAME]: text, 'a.md': late })
    const { found, stderr, code } = await lint(cwd, 'a.md')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
    expect(found).toHaveLength(1)
    const written: Outcome = await stet(['baseline', '.'], { cwd })
    expect(written.code).toBe(2)
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(text)
  })
})

describe('in git', () => {
  /** Two branches that each add a draft and write the baseline anew, merged. */
  async function merged(attributes: Readonly<Record<string, string>>, [first, second]: [string, string]): Promise<string> {
    const { cwd, git } = repositoryWith({ 'b.md': late, 'd.md': late, ...attributes })
    const commit = async (name: string) => {
      await stet(['baseline'], { cwd })
      git('add', '-A')
      git('commit', '-q', '-m', name)
    }
    await commit('baseline')
    git('checkout', '-q', '-b', 'other')
    edit(cwd, second, where)
    await commit(second)
    git('checkout', '-q', '-')
    edit(cwd, first, where)
    await commit(first)
    git('merge', '-q', '--no-edit', 'other')
    return cwd
  }

  it('two branches are merged where they touch different places', async () => {
    const cwd = await merged({}, ['a.md', 'c.md'])
    expect(await lint(cwd, '.')).toMatchObject({ found: [], code: 0, stderr: expect.stringMatching('4 findings held back') })
  })

  it('with merge=union also where they touch the same', async () => {
    const cwd = await merged({ '.gitattributes': `${NAME} merge=union\n` }, ['e.md', 'f.md'])
    expect(await lint(cwd, '.')).toMatchObject({ found: [], code: 0, stderr: expect.stringMatching('4 findings held back') })
  })

  it('what is staged is held against it', async () => {
    const { cwd, git } = repositoryWith({ 'a.md': `${late}\n` })
    await stet(['baseline'], { cwd })
    edit(cwd, 'a.md', fine, late, 'The time is {{time}}.')
    git('add', '-A')
    expect((await lint(cwd, '--staged')).found).toEqual(['a.md:5 [leftover-text]'])
  })
})
