import { Document, draftOfText, optionsOf } from '@stet/core'
import { expect, it } from 'vitest'
import retextInconsistentReferences from './index.ts'

const findings = (text: string) => [
  ...retextInconsistentReferences.rule.check(new Document(draftOfText(text)), optionsOf(retextInconsistentReferences.rule, {}))
]

it('looks for a verb behind three words at most', () => {
  const story = (adverbs: string) => `Tokyo raised its budget by 3.4 percent. That figure ${adverbs} reached ¥6.9 trillion.`
  expect(findings(story('then again just'))).toHaveLength(1)
  expect(findings(story('then once again just'))).toEqual([])
})

it('looks for the figure behind three words at most', () => {
  const story = (hedges: string) => `Tokyo raised its budget by 3.4 percent. That figure reached ${hedges} ¥6.9 trillion.`
  expect(findings(story('what was then'))).toHaveLength(1)
  expect(findings(story('what was then only'))).toEqual([])
})

it('takes words that begin with the same four letters for one', () => {
  const story = (kind: string) =>
    `The minister committed to a new fund for training. Talks followed. The new ${kind} fund could boost firms.`
  expect(findings(story('trainees'))).toEqual([])
  expect(findings(story('tradable'))).toHaveLength(1)
  expect(findings(story('traitors'))).toEqual([])
})
