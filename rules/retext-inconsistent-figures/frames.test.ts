import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { type Frame, framesOf } from './frames.ts'

/** The first figure of a text, which needs a rival of its kind to be framed at all. */
function frameIn(sentence: string): Frame | undefined {
  const document = new Document(draftOfText(`Rates rose.\n\n${sentence}\n\nThe mill made 77 tonnes.`))
  return framesOf(document).find(({ quantity }) => quantity.value !== 77)
}

function fillers(count: number): string {
  return Array.from({ length: count }, () => 'and').join(' ')
}

describe('what stands around a figure', () => {
  it('reaches ten words', () => {
    expect(frameIn(`The herring ${fillers(9)} 15 tonnes.`)?.near.size).toBe(1)
    expect(frameIn(`The herring ${fillers(10)} 15 tonnes.`)?.near.size).toBe(0)
  })

  it('orders it within eight', () => {
    expect(frameIn(`The first ${fillers(7)} 15 tonnes.`)?.isOrdered).toBe(true)
    expect(frameIn(`The first ${fillers(8)} 15 tonnes.`)?.isOrdered).toBe(false)
  })

  it('sets it aside within seven', () => {
    expect(frameIn(`Its former ${fillers(6)} 15 tonnes.`)?.isSuperseded).toBe(true)
    expect(frameIn(`Its former ${fillers(7)} 15 tonnes.`)?.isSuperseded).toBe(false)
  })

  it('ties it to a period within six', () => {
    expect(frameIn(`Last year's ${fillers(4)} 15 tonnes.`)?.isOfPeriod).toBe(true)
    expect(frameIn(`Last year's ${fillers(5)} 15 tonnes.`)?.isOfPeriod).toBe(false)
  })

  it('stands beside it within two', () => {
    expect(frameIn('The herring and 15 tonnes.')?.beside.size).toBe(1)
    expect(frameIn('The herring and and 15 tonnes.')?.beside.size).toBe(0)
  })

  it('follows it within three', () => {
    expect(frameIn('It took 15 tonnes of the herring.')?.follow).toBeDefined()
    expect(frameIn('It took 15 tonnes of and the herring.')?.follow).toBeUndefined()
  })
})

// "Must" has 10 bits, "after" 11, "brother" 12; see rarityOf.
describe('words that tell', () => {
  it('have eleven bits', () => {
    expect(frameIn('It after 15 tonnes.')?.near.size).toBe(1)
    expect(frameIn('It must 15 tonnes.')?.near.size).toBe(0)
  })

  it('have twelve as names', () => {
    expect(frameIn('We saw the Brother made 15 tonnes.')?.sentence.names.size).toBe(1)
    expect(frameIn('We saw the After made 15 tonnes.')?.sentence.names.size).toBe(0)
  })
})

describe('what takes part', () => {
  const many = (count: number) =>
    `The mill made ${Array.from({ length: count }, (_, index) => `${index + 11} tonnes`).join(' or ')}.`

  it('leaves out sentences of more than seven figures', () => {
    expect(frameIn(many(7))).toBeDefined()
    expect(frameIn(many(8))).toBeUndefined()
  })

  it('takes numbers without a noun from a hundred thousand on', () => {
    const rivalled = (text: string) => framesOf(new Document(draftOfText(`Rates rose.\n\n${text}\n\nIt sold 3 million.`))).length
    expect(rivalled('It made 2 hundred thousand.')).toBe(2)
    expect(rivalled('It made 1.02 million.')).toBe(1)
  })
})

describe('headlines of plain text', () => {
  const isHeadline = (words: number) => {
    const text = `The mill made 15 tonnes ${fillers(words - 5)}\n\nThe mill made 77 tonnes.`
    return framesOf(new Document(draftOfText(text)))[0].sentence.isHeadline
  }

  it('have 25 words at most', () => {
    expect(isHeadline(25)).toBe(true)
    expect(isHeadline(26)).toBe(false)
  })
})
