import { Document, draftOfText, optionsOf } from '@stet/core'
import { expect, it } from 'vitest'
import retextUnnamedPeople from './index.ts'

const findings = (text: string) => [
  ...retextUnnamedPeople.rule.check(new Document(draftOfText(text)), optionsOf(retextUnnamedPeople.rule, {}))
]

it('looks for whose office it is across three words', () => {
  const story = (mayor: string) => `${mayor} met his guests. ${mayor} smiled. ${mayor} flew home.`
  expect(findings(story('The tall old quiet mayor'))).toHaveLength(1)
  expect(findings(story('The very tall old quiet mayor'))).toEqual([])
})
