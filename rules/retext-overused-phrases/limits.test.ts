import { Document, draftOfText, optionsOf } from '@stet/core'
import { expect, it } from 'vitest'
import retextOverusedPhrases from './index.ts'

const findings = (text: string) => [
  ...retextOverusedPhrases.rule.check(new Document(draftOfText(text)), optionsOf(retextOverusedPhrases.rule, {}))
]

// "crucial" stands 36 times in a million words of news: ten times that is four times in 11,111 words.
it('allows a phrase ten times its rate in news', () => {
  const story = (words: number) => `${'It was crucial. '.repeat(4)}${'Rain fell. '.repeat((words - 12) / 2)}`
  expect(findings(story(11_110))).toHaveLength(1)
  expect(findings(story(11_112))).toEqual([])
})

it('allows a connective in one of five sentences', () => {
  const story = (others: number) => `${'Moreover, it rained. '.repeat(4)}${'Rain fell. '.repeat(others)}`
  expect(findings(story(15))).toHaveLength(1)
  expect(findings(story(16))).toEqual([])
})

it('allows three connectives and three uses of a phrase', () => {
  expect(findings('Moreover, it rained. '.repeat(3))).toEqual([])
  expect(findings('Moreover, it rained. '.repeat(4))).toHaveLength(1)
  expect(findings('It was crucial. '.repeat(3))).toEqual([])
  expect(findings('It was crucial. '.repeat(4))).toHaveLength(1)
})
