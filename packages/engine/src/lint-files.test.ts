import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Configs } from '@stet/config'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogue, rules } from './catalogue.ts'
import { lintAtHand, lintFiles } from './lint-files.ts'
import type { LinterOptions, LintResult } from './linter.ts'

let cwd: string

beforeEach(() => {
  standIn()
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stet-lint-')))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(cwd, { recursive: true })
})

/** Has `repeated-words` find "the the" and no more, whatever the rule itself would find. */
function standIn(): void {
  const rule = rules.find(({ meta }) => meta.ruleId === 'repeated-words')!
  vi.spyOn(rule, 'check').mockImplementation(({ text }) => {
    const start = text.indexOf('the the')
    return start < 0 ? [] : [{ place: { start, end: start + 7 }, reason: 'Unexpected repeated word `the`' }]
  })
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), content)
}

function settings(options: Partial<LinterOptions> = {}): LinterOptions {
  return { cwd, configs: new Configs(catalogue), loadPlugins: true, ...options }
}

async function lint(paths: string[], options: Partial<LinterOptions> = {}): Promise<LintResult[]> {
  const results: LintResult[] = []
  for await (const result of lintFiles(paths, settings(options))) results.push(result)
  return results
}

const slip = 'Rents rose in the the city.\n'

describe('files', () => {
  it('are linted in their order, each with the config nearest to it', async () => {
    write('a.md', slip)
    write('desk/b.txt', slip)
    write('desk/.stetrc.yaml', 'rules: {repeated-words: info}')
    const results = await lint(['desk/b.txt', 'a.md'], { only: ['repeated-words'] })
    expect(results.map(({ path, messages }) => [path, messages.map(({ severity }) => severity)])).toEqual([
      ['desk/b.txt', ['info']],
      ['a.md', ['warning']]
    ])
  })

  it('that cannot be read are told, and the others linted', async () => {
    write('a.md', slip)
    write('image.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
    write('latin.md', new Uint8Array([0x6e, 0x6f, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x20]))
    write('empty.md', '')
    const results = await lint(['gone.md', 'image.md', 'latin.md', '.', 'empty.md', 'a.md'], { only: ['repeated-words'] })
    expect(
      results.map(({ path, messages, problems }) => [path, messages.length, ...problems.map(({ kind, line }) => [kind, line])])
    ).toEqual([
      ['gone.md', 0, ['missing', undefined]],
      ['image.md', 0, ['unreadable', undefined]],
      ['latin.md', 0, ['unreadable', 2]],
      ['.', 0, ['unreadable', undefined]],
      ['empty.md', 0],
      ['a.md', 1]
    ])
  })

  it('with malformed front matter are linted, and the place is told', async () => {
    write('a.md', `---\nheadline: [a\n---\n\n${slip}`)
    const [{ messages, problems }] = await lint(['a.md'], { only: ['repeated-words'] })
    expect(messages).toHaveLength(1)
    expect(problems).toMatchObject([{ kind: 'malformed', path: 'a.md' }])
    expect(problems[0].line).toBeGreaterThan(1)
  })

  it('tell of a config once, by its path from here', async () => {
    write('desk/.stetrc.yaml', 'rules: {repeated-word: off}')
    write('desk/a.md', slip)
    write('desk/b.md', slip)
    const results = await lint(['desk/a.md', 'desk/b.md'], { only: ['repeated-words'] })
    expect(results.map(({ messages }) => messages.length)).toEqual([1, 1])
    expect(results.flatMap(({ problems }) => problems)).toEqual([
      {
        kind: 'config',
        path: join('desk', '.stetrc.yaml'),
        line: 1,
        column: 9,
        reason: 'Unexpected rule `repeated-word`, did you mean `repeated-words`?'
      }
    ])
  })

  it('may come from standard input, as if they stood somewhere', async () => {
    write('desk/.stetrc.yaml', 'rules: {repeated-words: error}')
    const draft = { path: 'desk/new.html', bytes: Buffer.from('<p>Rents rose in the <b>the</b> city.</p>') }
    const { value: result } = await lintAtHand([draft], settings({ only: ['repeated-words'] })).next()
    expect(result).toMatchObject({ path: 'desk/new.html', messages: [{ severity: 'error' }], problems: [] })
  })
})

describe('third-party plugins', () => {
  const plugin = `
    export default function retextShout(options = {}) {
      return (tree, file) => {
        const words = tree.children.filter((node) => node.type === 'ParagraphNode').flatMap((node) => node.children)
          .filter((node) => node.type === 'SentenceNode').flatMap((node) => node.children).filter((node) => node.type === 'WordNode')
        for (const word of words)
          if (word.children[0].value === (options.word ?? 'now')) file.message('Do not shout', { place: word.position, ruleId: 'shout', source: 'retext-shout' })
      }
    }`

  it('run on the prose; their places are in the file', async () => {
    write('shout.js', plugin)
    write('.stetrc.yaml', 'plugins: {./shout.js: on}')
    write('a.md', '# Soon\n\nIt is *only* now.\n\n<!-- stet shout: a quotation -->\n\nIt is now.\n')
    const [{ messages, problems }] = await lint(['a.md'], { only: [] })
    expect(problems).toEqual([])
    expect(messages).toMatchObject([
      {
        ruleId: 'shout',
        source: 'retext-shout',
        severity: 'warning',
        fatal: false,
        actual: 'now',
        place: { start: { line: 3, column: 14 } },
        related: []
      }
    ])
  })

  it('take the options and the severity that the config gives', async () => {
    write('shout.js', plugin)
    write('.stetrc.yaml', 'plugins: {./shout.js: [info, {word: soon}]}')
    write('a.txt', 'It is now. It is soon.')
    const [{ messages }] = await lint(['a.txt'], { only: [] })
    expect(messages).toMatchObject([{ severity: 'info', actual: 'soon' }])
    expect(messages[0].fatal).toBeUndefined()
  })

  it('are found by name where the config stands, with or without `retext-`', async () => {
    write('node_modules/retext-shout/package.json', '{"name": "retext-shout", "type": "module", "exports": "./index.js"}')
    write('node_modules/retext-shout/index.js', plugin)
    write('.stetrc.yaml', 'plugins: {shout: on, retext-shout: info}')
    write('desk/a.txt', 'It is now.')
    const [{ messages }] = await lint(['desk/a.txt'], { only: [] })
    expect(messages).toHaveLength(1)
  })

  it('may be those of the retext world', async () => {
    const path = createRequire(import.meta.url).resolve('retext-passive')
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(dirname(path), join(cwd, 'node_modules/retext-passive'))
    write('.stetrc.yaml', 'plugins: {retext-passive: info}')
    write('a.html', '<h1>Bill</h1><p>It was <i>withheld</i> &amp; kept.</p>')
    const [{ messages, problems }] = await lint(['a.html'], { only: [] })
    expect(problems).toEqual([])
    expect(messages).toMatchObject([
      { ruleId: 'withheld', source: 'retext-passive', severity: 'info', place: { start: { offset: 26 }, end: { offset: 34 } } }
    ])
  })

  it('that are missing or fail are told, and the rest runs', async () => {
    write('.stetrc.yaml', 'plugins: {retext-gone: on, ./throws.js: on, ./data.js: on}')
    write('throws.js', 'export default () => () => { throw new Error("out of words") }')
    write('data.js', 'export default {}')
    write('a.txt', slip)
    write('b.txt', slip)
    const results = await lint(['a.txt', 'b.txt'], { only: ['repeated-words'] })
    expect(results.map(({ messages }) => messages.length)).toEqual([1, 1])
    const told = results.map(({ problems }) =>
      problems.map(({ kind, path, reason }) => [kind, path, reason.replace(/from here: Cannot.*/, '…')])
    )
    expect(told).toEqual([
      [
        ['plugin', '.stetrc.yaml', 'Unexpected plugin `retext-gone`, expected one that can be loaded …'],
        [
          'plugin',
          '.stetrc.yaml',
          'Unexpected plugin `./data.js`, expected one that can be loaded from here: its default export is not a function'
        ],
        ['plugin', 'a.txt', 'Unexpected failure of the plugin `./throws.js`: out of words']
      ],
      [['plugin', 'b.txt', 'Unexpected failure of the plugin `./throws.js`: out of words']]
    ])
  })

  it('say nothing of code', async () => {
    write('shout.js', plugin)
    write('.stetrc.yaml', 'plugins: {./shout.js: on}')
    write('a.md', 'It is late.\n\n```\nIt is now.\n```\n')
    const [{ messages }] = await lint(['a.md'], { only: [] })
    expect(messages).toEqual([])
  })

  it('are not loaded where that is not allowed', async () => {
    write('.stetrc.yaml', 'plugins: {./shout.js: on}')
    write('shout.js', 'globalThis.stetTestLoaded = true\nexport default () => {}')
    write('a.txt', 'It is now.')
    await lint(['a.txt'], { loadPlugins: false })
    expect(globalThis).not.toHaveProperty('stetTestLoaded')
  })
})
