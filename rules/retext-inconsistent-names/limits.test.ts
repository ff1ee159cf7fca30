import { Document, draftOfText, optionsOf } from '@stet/core'
import { expect, it } from 'vitest'
import retextInconsistentNames from './index.ts'

const findings = (text: string) => [
  ...retextInconsistentNames.rule.check(new Document(draftOfText(text)), optionsOf(retextInconsistentNames.rule, {}))
]

it('takes a word of six letters in a long name for a slip', () => {
  const story = (one: string, other: string) => `The Royal ${one} Bank made a loss. The Royal ${other} Bank paid no dividend.`
  expect(findings(story('Harbor', 'Harbar'))).toHaveLength(1)
  expect(findings(story('Motor', 'Motar'))).toEqual([])
})

it('takes a given name of three letters for another spelling', () => {
  const story = (one: string, other: string) => `Mr ${one} Morrison opened the shop. Mr ${other} Morrison closed it in May.`
  expect(findings(story('Cat', 'Kat'))).toHaveLength(1)
  expect(findings(story('Jo', 'Joh'))).toEqual([])
})

it('compares the first twenty posts of a person', () => {
  const others = (
    'Actor Author Banker Builder Chef Chemist Chief Dancer Designer Driver Editor Engineer Governor Mayor Minister ' +
    'Novelist Pilot Poet Singer'
  ).split(' ')
  const held = (count: number) =>
    findings(['President', ...others.slice(0, count), 'King'].map((title) => `${title} Ann Morrison spoke.`).join(' '))
  expect(held(18)).toHaveLength(1)
  expect(held(19)).toEqual([])
})

it('looks for a word of change within two words before a title and three from it on', () => {
  const before = (words: string) => findings(`President Ann Morrison spoke. Her ${words} King Ann Morrison left.`)
  expect(before('past old')).toEqual([])
  expect(before('past grand old')).toHaveLength(1)
  const behind = (words: string) => findings(`President Ann Morrison spoke. Ann Morrison, king ${words} fame, left.`)
  expect(behind('of past')).toEqual([])
  expect(behind('of all past')).toHaveLength(1)
})
