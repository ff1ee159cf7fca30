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
