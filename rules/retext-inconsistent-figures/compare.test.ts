import { Document, draftOfText, type Quantity, quantities } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { agree, areComplements } from './compare.ts'

function figures(text: string): readonly Quantity[] {
  return quantities(new Document(draftOfText(text)))
}

describe('figures that agree', () => {
  it.each([
    ['It took 6.9 trillion yen. It took 6,873 billion yen.', true],
    ['It took 6.9 trillion yen. It took 6,850 billion yen.', true],
    ['It took 6.9 trillion yen. It took 6,849 billion yen.', false],
    ['It took about 40 tonnes. It took 35 tonnes.', true],
    ['It took about 40 tonnes. It took 34 tonnes.', false],
    ['It took about 40 tonnes. It took 45 tonnes.', true],
    ['It took about 40 tonnes. It took 46 tonnes.', false],
    ['It took about 15 tonnes. It took 17 tonnes.', false]
  ])('%s: %s', (text, expected) => {
    const [one, other] = figures(text)
    expect(agree(one, other)).toBe(expected)
    expect(agree(other, one)).toBe(expected)
  })
})

describe('the rest of a whole', () => {
  it.each([
    ['It has 80 percent. He has 20 percent.', true],
    ['It has 80 percent. He has 21 percent.', false],
    ['It has 80.5 percent. He has 19.5 percent.', true],
    ['It has 80 dollars. He has 20 dollars.', false]
  ])('%s: %s', (text, expected) => {
    const [one, other] = figures(text)
    expect(areComplements(one, other)).toBe(expected)
  })
})
