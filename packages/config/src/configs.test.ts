import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Config, RuleSpec } from './config.ts'
import { Configs } from './configs.ts'

const rules: RuleSpec[] = [
  {
    meta: { ruleId: 'unsourced-figures', group: 'sourcing', severity: 'warning', description: 'Warn when …' },
    options: {
      reach: { default: 1, description: 'How far a source may stand.', schema: { type: 'integer', minimum: 0 } },
      exempt: { default: [], description: 'Kinds.', schema: { type: 'array', items: { enum: ['year', 'age'] } } }
    }
  },
  { meta: { ruleId: 'readability', group: 'style', severity: 'info', description: 'Warn when …' }, options: {} }
] as unknown as RuleSpec[]

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function configFor(path: string): Promise<Config> {
  const read = await new Configs(rules).in(dirname(join(folder, path)))
  expect(read.problems).toEqual([])
  return read.configFor(join(folder, path))
}

/** `line:column reason` of each problem of a config. */
async function problemsOf(text: string, name = '.stetrc.yaml'): Promise<string[]> {
  write(name, text)
  const { problems } = await new Configs(rules).in(folder)
  return problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`)
}

describe('the nearest config', () => {
  it('is the folder’s own, else its parent’s, and is not mixed with it', async () => {
    write('.stetrc.yaml', 'rules: {readability: off}')
    write('desk/.stetrc.json', '{"rules": {"unsourced-figures": "error"}}')
    expect((await configFor('a.md')).rules).toEqual({ readability: { severity: 'off' } })
    expect((await configFor('desk/late/a.md')).rules).toEqual({ 'unsourced-figures': { severity: 'error' } })
  })

  it('may stand in package.json, under `stet`', async () => {
    write('package.json', '{\n\t"name": "news",\n\t"stet": {\n\t\t"rules": {\n\t\t\t"readability": "off"\n\t\t}\n\t}\n}\n')
    write('desk/package.json', '{"name": "desk"}')
    expect((await configFor('desk/a.md')).rules).toEqual({ readability: { severity: 'off' } })
  })

  it('may be one file for all', async () => {
    write('.stetrc.yaml', 'rules: {readability: off}')
    write('strict.yaml', 'rules: {readability: error}')
    const read = await new Configs(rules, join(folder, 'strict.yaml')).in(folder)
    expect(read.configFor(join(folder, 'a.md')).rules).toEqual({ readability: { severity: 'error' } })
    expect((await new Configs(rules, false).in(folder)).configFor(join(folder, 'a.md')).rules).toEqual({})
  })

  it('is read once', async () => {
    write('.stetrc.yaml', 'rules: {readability: off}')
    const configs = new Configs(rules)
    expect(await configs.in(folder)).toBe(await configs.in(join(folder, 'below')))
  })
})

describe('a rule’s entry', () => {
  it.each([
    ['off', { severity: 'off' }],
    ['false', { severity: 'off' }],
    ['on', { severity: 'warning' }],
    ['info', { severity: 'info' }],
    ['[error, {reach: 0}]', { severity: 'error', options: { reach: 0 } }],
    ['{severity: error, options: {reach: 0}}', { severity: 'error', options: { reach: 0 } }],
    ['{options: {reach: 2}}', { options: { reach: 2 } }]
  ])('%s', async (entry, expected) => {
    write('.stetrc.yaml', `rules:\n  unsourced-figures: ${entry}\n`)
    expect((await configFor('a.md')).rules).toEqual({ 'unsourced-figures': expected })
  })

  it('is looked over by later ones, which leave what they do not name', async () => {
    write('house.yaml', 'rules: {unsourced-figures: [error, {reach: 3, exempt: [year]}], readability: off}')
    write('.stetrc.yaml', 'extends: ./house.yaml\nrules: {unsourced-figures: [info, {reach: 2}]}')
    expect((await configFor('a.md')).rules).toEqual({
      'unsourced-figures': { severity: 'info', options: { reach: 2, exempt: ['year'] } },
      readability: { severity: 'off' }
    })
  })
})

describe('extends', () => {
  it('is `recommended` where nothing is said; an empty list switches all off that is not named', async () => {
    write('.stetrc.yaml', 'extends: []\nrules: {unsourced-figures: on}')
    expect((await configFor('a.md')).rules).toEqual({
      'unsourced-figures': { severity: 'warning' },
      readability: { severity: 'off' }
    })
  })

  it('names the circle that files make', async () => {
    write('a.yaml', 'extends: ./b.yaml')
    write('b.yaml', 'extends: [recommended, ./a.yaml]')
    const { problems } = await new Configs(rules, join(folder, 'a.yaml')).in(folder)
    expect(problems).toEqual([
      {
        kind: 'config',
        path: join(folder, 'b.yaml'),
        line: 1,
        column: 24,
        reason: 'Unexpected circle of configs: `a.yaml` → `b.yaml` → `a.yaml`'
      }
    ])
  })

  it('says what it cannot find', async () => {
    expect(await problemsOf('extends: [recomended, ./house.yaml, company]')).toEqual([
      '1:11 Unexpected preset `recomended`, did you mean `recommended`?',
      '1:23 Unexpected `./house.yaml`, expected the path of a config that can be read',
      '1:37 Unexpected preset `company`, expected `recommended`, or a path such as `./house.yaml`'
    ])
  })
})

describe('overrides', () => {
  it('hold for the files that their globs match; later ones win', async () => {
    write(
      '.stetrc.yaml',
      `
overrides:
  - files: opinion/
    rules: {unsourced-figures: off}
    house: {acronyms: [WTO]}
  - files: ['*.txt', '!*.draft.txt']
    rules: {unsourced-figures: error}
`
    )
    expect(await configFor('news/a.md')).toMatchObject({ rules: {} })
    expect(await configFor('opinion/late/a.md')).toMatchObject({
      rules: { 'unsourced-figures': { severity: 'off' } },
      house: { acronyms: ['WTO'] }
    })
    expect((await configFor('opinion/a.txt')).rules['unsourced-figures'].severity).toBe('error')
    expect((await configFor('news/a.draft.txt')).rules).toEqual({})
  })
})

describe('ignore', () => {
  it('is written as in .gitignore, from the config’s folder', async () => {
    write('.stetrc.yaml', 'ignore: [archive/, "*.notes.md", "!keep.notes.md"]')
    const { ignores } = await new Configs(rules).in(join(folder, 'desk'))
    const ignored = ['archive/', 'desk/archive/', 'desk/a.notes.md', 'desk/keep.notes.md', 'desk/a.md']
    expect(ignored.map((path) => ignores(`${folder}/${path}`))).toEqual([true, true, true, false, false])
  })

  it('takes a glob that is no pattern as it comes', async () => {
    write('.stetrc.yaml', 'ignore: ["[z-a]", "a[", "\\\\"]')
    const { ignores } = await new Configs(rules).in(folder)
    expect(ignores(`${folder}/a.md`)).toBe(false)
  })
})

describe('house lists and plugins', () => {
  it('are added up', async () => {
    write('house.yaml', 'house: {acronyms: [EU], people: [{name: Ann Li, title: mayor}], terms: {adviser: advisor}}')
    write(
      '.stetrc.yaml',
      `
extends: [./house.yaml]
house:
  acronyms: [EU, WTO]
  people: [{name: Ann Li, title: minister}]
  terms: {email: [e-mail, E-mail]}
plugins:
  retext-passive: info
  retext-gone: off
  ./local.js: [error, {strict: true}]
`
    )
    const config = join(folder, '.stetrc.yaml')
    expect(await configFor('a.md')).toEqual({
      baseline: join(folder, '.stet-baseline.json'),
      rules: {},
      house: {
        acronyms: ['EU', 'WTO'],
        people: [{ name: 'Ann Li', title: 'minister' }],
        terms: { adviser: ['advisor'], email: ['e-mail', 'E-mail'] }
      },
      plugins: [
        { name: 'retext-passive', config, severity: 'info' },
        { name: './local.js', config, severity: 'error', options: { strict: true } }
      ]
    })
  })
})

describe('a mistake', () => {
  it.each([
    ['rules:\n  unsourced-figure: off', '2:3 Unexpected rule `unsourced-figure`, did you mean `unsourced-figures`?'],
    ['rules:\n  grammar: off', '2:3 Unexpected rule `grammar`, expected the name of a rule'],
    ['ignroe: [a]', '1:1 Unexpected key `ignroe`, did you mean `ignore`?'],
    ['rules: {readability: wrning}', '1:22 Unexpected `wrning` for `rules.readability`, did you mean `warning`?'],
    [
      'rules: {readability: 3}',
      '1:22 Unexpected `3` for `rules.readability`, expected `off`, `on`, `info`, `warning`, `error`, or severity and options: `[info, {…}]`'
    ],
    [
      'rules:\n  unsourced-figures:\n    - info\n    - exmpt: [year]',
      '4:7 Unexpected option of `unsourced-figures`: `exmpt`, did you mean `exempt`?'
    ],
    [
      'rules: {unsourced-figures: {options: {reach: -1}}}',
      '1:46 Unexpected `-1` for `rules.unsourced-figures.options.reach`, expected 0 or more'
    ],
    [
      'rules: {unsourced-figures: [on, {exempt: [yer]}]}',
      '1:43 Unexpected `yer` for `rules.unsourced-figures.1.exempt.0`, did you mean `year`?'
    ],
    ['house: {people: [{title: mayor}]}', '1:18 Unexpected `house.people.0` without `name`'],
    ['- a list', '1:1 Unexpected `["a list"]` for the config, expected a mapping'],
    ['rules: {}\nrules: {}', '2:1 Unexpected syntax: Map keys must be unique'],
    ['rules: [', '1:9 Unexpected syntax: Flow sequence in block collection must be sufficiently indented and end with a ]']
  ])('%j', async (text, problem) => {
    expect(await problemsOf(text)).toContain(problem)
  })

  it('is found in package.json where it stands', async () => {
    expect(
      await problemsOf('{\n  "name": "news",\n  "stet": {\n    "rules": {"readabilty": "off"}\n  }\n}', 'package.json')
    ).toEqual(['4:15 Unexpected rule `readabilty`, did you mean `readability`?'])
  })

  it('leaves the rest of the config in force', async () => {
    write('.stetrc.yaml', 'rules: {readabilty: off, readability: info, unsourced-figures: [info, {reach: no}]}')
    const { configFor: resolved } = await new Configs(rules).in(folder)
    expect(resolved(join(folder, 'a.md')).rules).toEqual({ readability: { severity: 'info' } })
  })

  it('is no mistake: an empty file, keys without a value, comments alone', async () => {
    for (const text of ['', '# nothing yet\n', 'rules:\n#  readability: off\nhouse:\n', '---\n'])
      expect(await problemsOf(text)).toEqual([])
  })

  it('never grows: aliases that multiply are refused', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]']
    for (const [name, of] of ['cb', 'dc', 'ed', 'fe', 'gf'])
      lines.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`)
    expect(await problemsOf(lines.join('\n'))).toEqual([
      '1:1 Unexpected syntax: Excessive alias count indicates a resource exhaustion attack'
    ])
  })

  it('is told of a config that cannot be read', async () => {
    mkdirSync(join(folder, '.stetrc.yaml'))
    expect((await new Configs(rules).in(folder)).problems).toMatchObject([
      { path: join(folder, '.stetrc.yaml'), line: 1, column: 1 }
    ])
  })
})
