import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { rivalTolls } from './tolls.ts'

function rivals(...sentences: string[]): string[] {
  const found = rivalTolls(new Document(draftOfText(sentences.join('\n'))))
  return [...found].map(({ first, later }) => `${first.text} ${later.text}`)
}

describe('two tolls of one event', () => {
  it.each([
    ['Twelve people died in the fire.', 'The 13 people killed were guards.', 'Twelve 13'],
    ['The fire killed five people.', 'The six dead were guards.', 'five six'],
    ['Twelve people and and and died.', 'The 13 people killed were guards.', 'Twelve 13'],
    ['Nine people were injured in the fire.', 'The 19 injured were guards.', 'Nine 19']
  ])('%s %s', (first, later, pair) => {
    expect(rivals(first, later)).toEqual([pair])
  })

  it.each([
    ['The fire killed five people.', 'Nine people were injured in the fire.'],
    ['The fire killed five people.', 'A second fire killed six people.'],
    ['The fire killed five people.', 'The six people at the table ate.'],
    ['The fire killed more than five people.', 'The six dead were guards.'],
    ['Twelve people and and and and died.', 'The 13 people killed were guards.'],
    ['The fire killed five people.', 'Another six people died.']
  ])('none: %s %s', (first, later) => {
    expect(rivals(first, later)).toEqual([])
  })
})
