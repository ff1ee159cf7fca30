import { Document, draftOfText, wordId } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { type Evidence, evidenceOf } from './evidence.ts'
import { eventFrames, type Frame } from './frames.ts'
import { stemId } from './stems.ts'

const bridge = stemId(wordId('bridge'))

function read(text: string): Document {
  return new Document(draftOfText(text))
}

function framesIn(text: string): Frame[] {
  return eventFrames(read(`${text}\n\nIt rained on Sunday.`))
}

function evidenceIn(text: string, spread: ReadonlyMap<number, number> = new Map()): Evidence | undefined {
  const document = read(text)
  const [a, b] = eventFrames(document)
  return evidenceOf(document, a, b, spread)
}

describe('what stands around a date', () => {
  it('reaches 40 words', () => {
    expect(framesIn(`Bridge ${'to '.repeat(39)}Friday.`)[0].stems.has(bridge)).toBe(true)
    expect(framesIn(`Bridge ${'to '.repeat(40)}Friday.`)[0].stems.has(bridge)).toBe(false)
  })

  it('counts the words between that are more than grammar', () => {
    expect(framesIn('The bridge is to be shut on Friday.')[0].stems.get(bridge)?.distance).toBe(2)
  })

  it('speaks of it as still to come up to ten words before, and four behind', () => {
    expect(framesIn(`It will ${'so '.repeat(9)}Friday.`)[0].isAhead).toBe(true)
    expect(framesIn(`It will ${'so '.repeat(10)}Friday.`)[0].isAhead).toBe(false)
    expect(framesIn('On Friday so so so will it.')[0].isAhead).toBe(true)
    expect(framesIn('On Friday so so so so will it.')[0].isAhead).toBe(false)
  })

  it('has words from nine bits and three letters on', () => {
    expect(framesIn('The good on Friday.')[0].stems.size).toBe(1)
    expect(framesIn('The yak on Friday.')[0].stems.size).toBe(1)
    expect(framesIn('The ox on Friday.')[0].stems.size).toBe(0)
  })

  it('has the names up to five words away', () => {
    expect(framesIn('So Leeds is to be on Friday.')[0].names.size).toBe(1)
    expect(framesIn('So Leeds is not to be on Friday.')[0].names.size).toBe(0)
  })

  it('is another event where a word says so up to three words before', () => {
    expect(framesIn('It met another time on Friday.')[0].isRepeated).toBe(true)
    expect(framesIn('It met another long time on Friday.')[0].isRepeated).toBe(false)
  })

  it('is none where a year starts, up to four words before', () => {
    expect(framesIn('In the year that starts on Friday.')).toHaveLength(0)
    expect(framesIn('In the year that now starts on Friday.')).toHaveLength(2)
  })
})

describe('what two dates share', () => {
  it.each([
    ['low', 'beside'],
    ['low wet', 'near'],
    ['low wet dark cold old', 'near'],
    ['low wet dark cold old red', 'far']
  ])('the bridge %s Friday: the bridge is %s', (between, where) => {
    const evidence = evidenceIn(`The bridge ${between} Friday.\n\nThe bridge on Sunday.`)
    expect([(evidence?.beside ?? 0) > 0, (evidence?.near ?? 0) > 0]).toEqual([where === 'beside', where === 'near'])
  })

  it('is nothing where the whole text speaks of it', () => {
    const text = 'The bridge was on Friday.\n\nThe bridge was on Sunday.'
    expect(evidenceIn(text, new Map([[bridge, 8]]))).toBeDefined()
    expect(evidenceIn(text, new Map([[bridge, 9]]))).toBeUndefined()
  })

  it('counts at most 17 bits a word, and at least five', () => {
    expect(evidenceIn('The kestrel on Friday.\n\nThe kestrel on Sunday.')?.beside).toBe(17)
    const text = 'The mayor on Friday.\n\nThe mayor on Sunday.'
    expect(evidenceIn(text, new Map([[stemId(wordId('mayor')), 10]]))?.beside).toBe(5)
  })

  it('counts more where the text opens with it', () => {
    const text = 'The bridge was on Friday.\n\nThe bridge was on Sunday.'
    expect(evidenceIn(`It rained. It blew. ${text}`)?.inLead).toBe(true)
    expect(evidenceIn(`It rained. It blew. It froze. ${text}`)?.inLead).toBe(false)
  })
})
