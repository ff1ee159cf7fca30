import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Checker } from './check.ts'
import type { RuleSpec } from './config.ts'
import { ConfigText } from './config-text.ts'
import { LayeredConfig } from './layers.ts'

const rules = [
  {
    meta: { ruleId: 'readability', group: 'style', severity: 'info', description: 'Warn when …' },
    options: { kinds: { default: [], description: '…', schema: { type: 'array', items: { enum: ['year', 'age'] } } } }
  }
] as unknown as RuleSpec[]

const checker = new Checker(rules)

/** Reads a config to the end: what is wrong in it is a problem, never an error. */
function read(source: string): void {
  const text = new ConfigText('.stetrc.yaml', source)
  const { written, problems } = checker.check(text)
  const config = new LayeredConfig(rules, [{ written, path: '/news/.stetrc.yaml' }], true)
  config.configFor('desk/a.md')
  config.ignores('desk/')
  for (const { line, column } of [...text.problems, ...problems]) expect(Math.min(line, column)).toBeGreaterThan(0)
}

const right = `
extends: [recommended]
rules: {readability: [info, {kinds: [year]}]}
plugins: {retext-passive: {severity: info, options: 3}}
house: {acronyms: [EU], terms: {a: b, c: [d]}, people: [{name: x, aliases: [y]}]}
ignore: ['*.md', a/]
overrides:
  - files: '*.txt'
    rules: {readability: off}
`

it('survives any slip of the keyboard', () => {
  const slip = fc.constantFrom(
    ...[
      '',
      '[',
      ']',
      '{',
      '}',
      ':',
      '\n',
      '- ',
      '&a ',
      '*a ',
      '!!x ',
      '~',
      '3',
      '"',
      '#',
      '|\n',
      '\0',
      '<<: ',
      '? ',
      '__proto__: '
    ]
  )
  const slips = fc.array(fc.tuple(fc.nat(right.length), slip), { maxLength: 4 })
  fc.assert(
    fc.property(slips, (edits) => read(edits.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 2), right))),
    { numRuns: 1000 }
  )
})

it('survives any value anywhere', () => {
  const keys = [
    'rules',
    'extends',
    'house',
    'people',
    'overrides',
    'files',
    'readability',
    'options',
    '__proto__',
    'a/b~ c',
    '\ud800'
  ]
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, 'off', 1, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 })
    )
  }))
  fc.assert(
    fc.property(value, (config) => read(JSON.stringify(config))),
    { numRuns: 1000 }
  )
})
