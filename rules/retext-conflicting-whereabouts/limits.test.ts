import { Document, draftOfText, optionsOf } from '@stet/core'
import { expect, it } from 'vitest'
import retextConflictingWhereabouts from './index.ts'

const findings = (text: string) => [
  ...retextConflictingWhereabouts.rule.check(new Document(draftOfText(text)), optionsOf(retextConflictingWhereabouts.rule, {}))
]

it('looks for the place among ten words behind the verb', () => {
  const met = (words: number) =>
    findings(`The chancellor met ${'very '.repeat(words)}old lenders in Hanoi. Meanwhile, in Ottawa, the chancellor held talks.`)
  expect(met(6)).toHaveLength(1)
  expect(met(7)).toEqual([])
})

it('holds talks where they stand within three words', () => {
  const held = (words: number) =>
    findings(`The chancellor met lenders in Hanoi. Meanwhile, in Ottawa, she held ${'very '.repeat(words)}talks.`)
  expect(held(2)).toHaveLength(1)
  expect(held(3)).toEqual([])
})

it('looks for an office among four words behind "the"', () => {
  const met = (words: number) =>
    findings(`The ${'old '.repeat(words)}chancellor met lenders in Hanoi. Meanwhile, in Ottawa, she held talks.`)
  expect(met(3)).toHaveLength(1)
  expect(met(4)).toEqual([])
})

it('knows a wider place of three words behind a town', () => {
  const opened = (wider: string) =>
    findings(`The chancellor met lenders in Hanoi. Meanwhile, in Ottawa, ${wider}, she opened a school.`)
  expect(opened('Eastern Ontario Province')).toHaveLength(1)
  expect(opened('Old Eastern Ontario Province')).toEqual([])
})
