import { Document, draftOfText, optionsOf } from '@stet/core'
import { expect, it } from 'vitest'
import retextUnsupportedClaims from './index.ts'

const findings = (text: string) => [
  ...retextUnsupportedClaims.rule.check(new Document(draftOfText(text)), optionsOf(retextUnsupportedClaims.rule, {}))
]

const rained = (sentences: number) => 'It rained. '.repeat(sentences)

it('looks for the years of a trend six sentences on', () => {
  const story = (between: number) => `Spending has steadily increased. ${rained(between)}It was 4 in 2019 and 5 in 2020.`
  expect(findings(story(5))).toEqual([])
  expect(findings(story(6))).toHaveLength(1)
})

it('looks for the one year of a trend two sentences on', () => {
  const story = (between: number) =>
    `Spending has steadily increased. ${rained(between)}It rose by 3.4 percent compared to the year before.`
  expect(findings(story(1))[0].reason).toContain('one year')
  expect(findings(story(2))[0].reason).toContain('without figures')
})

it('looks for what makes a superlative boundless six words on', () => {
  expect(findings('It is the best big old red brick barn in the world.')).toHaveLength(1)
  expect(findings('It is the best big old red brick cow barn in the world.')).toEqual([])
})
