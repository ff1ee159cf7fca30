import { describe, expect, it } from 'vitest'
import { type Directive, isDirective, parseDirective, parseEntry } from './parse.ts'

const passage: Directive = {
  scope: 'passage',
  rules: ['unsourced-figures'],
  text: undefined,
  until: undefined,
  reason: 'confirmed'
}

describe('a comment', () => {
  it.each([
    ['stet unsourced-figures: confirmed', passage],
    ['  STET   unsourced-figures :confirmed\n', passage],
    ['stet unsourced-figures: confirmed: twice', { ...passage, reason: 'confirmed: twice' }],
    ['stet unsourced-figures, undated-references: confirmed', { ...passage, rules: ['unsourced-figures', 'undated-references'] }],
    ['stet unsourced-figures undated-references: confirmed', { ...passage, rules: ['unsourced-figures', 'undated-references'] }],
    ['stet file unsourced-figures: confirmed', { ...passage, scope: 'file' }],
    ['stet unsourced-figures "3.4 percent": confirmed', { ...passage, text: '3.4 percent' }],
    ['stet unsourced-figures “at 9:30: 3 percent”: confirmed', { ...passage, text: 'at 9:30: 3 percent' }],
    ['stet unsourced-figures: the “best” figure', { ...passage, reason: 'the “best” figure' }],
    ['stet unsourced-figures until 2026-12-31: confirmed', { ...passage, until: '2026-12-31' }],
    [
      'stet file unsourced-figures "3 percent" until 2028-02-29: confirmed',
      { ...passage, scope: 'file', text: '3 percent', until: '2028-02-29' }
    ]
  ])('%j', (comment, directive) => {
    expect(isDirective(comment)).toBe(true)
    expect(parseDirective(comment)).toEqual({ directive })
  })

  it.each([
    ['stet', 'Unexpected suppression without a rule, expected `stet RULE: why it may stand`'],
    ['stet: it is right', 'Unexpected suppression without a rule, expected `stet RULE: why it may stand`'],
    ['stet file: it is right', 'Unexpected suppression without a rule, expected `stet RULE: why it may stand`'],
    [
      'stet unsourced-figures',
      'Unexpected suppression of `unsourced-figures` without a reason, expected `stet RULE: why it may stand`'
    ],
    [
      'stet unsourced-figures:  ',
      'Unexpected suppression of `unsourced-figures` without a reason, expected `stet RULE: why it may stand`'
    ],
    ['stet unsourced-figures until 2026-02-30: x', 'Unexpected date `2026-02-30`, expected a day such as `2026-12-31`'],
    ['stet unsourced-figures until tomorrow: x', 'Unexpected date `tomorrow`, expected a day such as `2026-12-31`'],
    ['stet unsourced-figures until: x', 'Unexpected date ``, expected a day such as `2026-12-31`'],
    ['stet unsourced-figures " ": x', 'Unexpected empty quotation, expected words of the passage']
  ])('%j is wrong', (comment, error) => {
    expect(isDirective(comment)).toBe(true)
    expect(parseDirective(comment)).toEqual({ error })
  })

  it.each(['stetson hats', 'wp:paragraph', 'stet-disable', 'restet', ''])('%j is none', (comment) => {
    expect(isDirective(comment)).toBe(false)
  })
})

describe('an entry of front matter', () => {
  const file: Directive = { ...passage, scope: 'file' }
  it.each([
    [{ rule: 'unsourced-figures', reason: 'confirmed' }, file],
    [
      { rule: 'a, b', reason: 'confirmed' },
      { ...file, rules: ['a', 'b'] }
    ],
    [
      { rule: ['a', 'b'], reason: 'confirmed' },
      { ...file, rules: ['a', 'b'] }
    ],
    [
      { rule: 'unsourced-figures', text: 3.4, until: '2026-12-31', reason: 'confirmed' },
      { ...file, text: '3.4', until: '2026-12-31' }
    ]
  ])('%j', (entry, directive) => {
    expect(parseEntry(entry)).toEqual({ directive })
  })

  it.each([
    ['unsourced-figures', 'Unexpected entry of `stet`, expected a mapping with `rule` and `reason`'],
    [{ rule: 'a' }, 'Unexpected suppression of `a` without a reason, expected `stet RULE: why it may stand`'],
    [{ reason: 'x' }, 'Unexpected suppression without a rule, expected `stet RULE: why it may stand`'],
    [{ rule: 'a', reason: 'x', untill: 1 }, 'Unexpected key `untill`, expected `rule`, `text`, `reason` or `until`']
  ])('%j is wrong', (entry, error) => {
    expect(parseEntry(entry)).toEqual({ error })
  })
})
