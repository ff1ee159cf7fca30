import { Document, draftOfText } from '@stet/core'
import { expect, it } from 'vitest'
import retextLeftoverText from './index.ts'

const findings = (text: string) => [...retextLeftoverText.rule.check(new Document(draftOfText(text)), {})]
const count = (text: string) => findings(text).length

it('shows 80 characters of what it finds', () => {
  const offer = (length: number) => `If you want, I can rewrite ${'x'.repeat(length - 28)}.`
  expect(offer(80)).toHaveLength(80)
  expect(findings(offer(80))[0].reason).not.toContain('…')
  expect(findings(offer(81))[0].reason).toContain('…')
})

it('reads notes of 38 words', () => {
  expect(count(`It rained [INSERT ${'a '.repeat(37)}].`)).toBe(1)
  expect(count(`It rained [INSERT ${'a '.repeat(38)}].`)).toBe(0)
})

it('takes an offer behind a word and a comma', () => {
  expect(count('Sure, if you want, I can rewrite it.')).toBe(1)
  expect(count('For sure, if you want, I can rewrite it.')).toBe(0)
})

it('takes a wrapper with what was done within six words', () => {
  expect(count('Here is a b c d e rewritten text.')).toBe(1)
  expect(count('Here is a b c d e f rewritten text.')).toBe(0)
})

it('takes three mentions for a story about chatbots', () => {
  const story = (mentions: number) =>
    `${'A chatbot wrote it.\n\n'.repeat(mentions)}It rained.\n\nIt rained.\n\nIf you want, I can rewrite it.`
  expect(count(story(2))).toBe(1)
  expect(count(story(3))).toBe(0)
})

it('needs four signs of an answer', () => {
  expect(count('Here is a shortened version of the summary:')).toBe(1)
  expect(count('Here is a shortened version of the summary.')).toBe(0)
  expect(count('Here is a version in a tone and a style.')).toBe(0)
})

it('counts two of a kind among the signs of an answer', () => {
  expect(count('Here is a version in tone and style:')).toBe(1)
  expect(count('Here is a version in tone, style and voice.')).toBe(0)
  expect(count('Here is a version of the paragraph, the section and the summary:')).toBe(0)
})
