import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import retextSplicedText from './index.ts'
import { isEnded } from './tails.ts'

const count = (...paragraphs: string[]) =>
  [...retextSplicedText.rule.check(new Document(draftOfText(paragraphs.join('\n\n'))), {})].length

const met = 'The council met on Tuesday night to discuss the bridge.'
const times = (number: number, paragraph: string) => Array.from({ length: number }, () => paragraph)

describe('beginnings', () => {
  it('has four words or more', () => {
    expect(count(met, 'ouncillors left very early.', met)).toBe(1)
    expect(count(met, 'ouncillors left early.', met)).toBe(0)
  })

  it('is cut in a third of the paragraphs at most', () => {
    expect(count(met, 'to pay for all repairs.', met)).toBe(1)
    expect(count(met, 'to pay for all repairs.', met, 'of the old stone bridge.', met)).toBe(0)
  })

  it('is cut in twenty paragraphs at most', () => {
    expect(count(...times(40, met), ...times(20, 'to pay for all repairs.'))).toBe(20)
    expect(count(...times(42, met), ...times(21, 'to pay for all repairs.'))).toBe(0)
  })
})

describe('joints', () => {
  it('are an address with its sign within 80 characters', () => {
    expect(count(`See /aa-${'a-'.repeat(38)}said.The trains run.`)).toBe(0)
    expect(count(`See /${'a-'.repeat(40)}said.The trains run.`)).toBe(1)
  })

  it('start a sentence with a name of four letters', () => {
    expect(count('He wrote it for Linux.Zorb said no.')).toBe(1)
    expect(count('He wrote it for Linux.Zor said no.')).toBe(0)
  })

  it('are the number of an item up to 99', () => {
    expect(count('12.The committee shall meet once a month.')).toBe(0)
    expect(count('123.The committee shall meet once a month.')).toBe(1)
  })

  it('name the word that was cut among the first sixteen', () => {
    const others = 'ash birch cedar elm fir hazel holly larch lime maple oak pine plum rowan willow yew'.split(' ')
    const pay = (words: string[]) => words.map((word) => `The ${word} will pay.`).join(' ')
    expect(count(`${pay([...others.slice(0, 15), 'economy'])} It ended.nomy will pay the bill on Friday.`)).toBe(1)
    expect(count(`${pay([...others, 'economy'])} It ended.nomy will pay the bill on Friday.`)).toBe(0)
  })
})

describe('ends', () => {
  it.each([
    ['a small word, the fourth', 'He left it and', 'He left and'],
    ['a part of a word, the fourth', 'He saw the governm', 'He saw governm'],
    ['six words with a verb', 'The engineers will report back today', 'The engineers will report today'],
    ['three words behind a sentence', 'The vote was close. Details on request', 'The vote was close. Details below'],
    ['eight words without a verb', 'Further Notes on the old Bridges of Hull', 'Further Notes on the old Bridges below'],
    ['half of the words in lower case', 'Further Notes on the old Bridges of Hull', 'Further Notes on the Old Bridges of Hull'],
    ['three words behind a full stop', 'It made a profit, it said. reuter news desk', 'It made a profit, it said. reuter news']
  ])('breaks off in %s', (_, cut, whole) => {
    expect(count(met, cut)).toBe(1)
    expect(count(met, whole)).toBe(0)
  })

  it('breaks off in a part of a name, of four letters', () => {
    expect(count('United Casualty met on Tuesday night in Hull.', 'They spoke with the Casu')).toBe(1)
    expect(count('United Casualty met on Tuesday night in Hull.', 'They spoke with the Cas')).toBe(0)
  })

  it('breaks off in a comma behind eight words', () => {
    expect(count(met, 'The toll that drivers had paid last year,', met)).toBe(1)
    expect(count(met, 'The toll that drivers had paid twice,', met)).toBe(0)
  })

  it('needs a whole paragraph of eight words', () => {
    expect(count('The council met on Tuesday night in Hull.', 'He left it and')).toBe(1)
    expect(count('The council met on Tuesday in Hull.', 'He left it and')).toBe(0)
  })

  it('needs three whole paragraphs in four', () => {
    const open = 'Further Notes on the Old Bridges of Harbour Road'
    expect(count(...times(3, met), open, 'He left it there, she said of them and')).toBe(1)
    expect(count(...times(7, met), ...times(3, open), 'He left it there, she said of them and')).toBe(0)
  })

  it('breaks off in twenty paragraphs at most', () => {
    expect(count(...times(80, met), ...times(20, 'He left it and'))).toBe(20)
    expect(count(...times(80, met), ...times(21, 'He left it and'))).toBe(0)
  })
})

it('ends a paragraph with a full stop and seven closing marks', () => {
  const isClosed = (marks: number) => {
    const document = new Document(draftOfText(`It rained.${'*'.repeat(marks)}`))
    return isEnded(document, document.blocks[0])
  }
  expect(isClosed(7)).toBe(true)
  expect(isClosed(8)).toBe(false)
})
