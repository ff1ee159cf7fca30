import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { dateline, dates } from './index.ts'

function read(text: string): string[] {
  return dates(new Document(draftOfText(text))).map(({ kind, text }) => `${kind} ${text}`)
}

describe('numbers', () => {
  it.each([
    ['It opened in 1000.', 'year 1000'],
    ['It opens in 2999.', 'year 2999'],
    ['The 1800 fire was bad.', 'year 1800'],
    ['The 2099 fire was bad.', 'year 2099'],
    ['They lived 1500–1000 BC.', 'span 1500–1000'],
    ['It sank on June 39.', 'day June 39'],
    ['It sank on 12/13/2026.', 'day 12/13/2026'],
    ['It sank on 13/12/2026.', 'day 13/12/2026'],
    ['It sinks in the 30th century.', 'decade 30th century']
  ])('%s', (text, mention) => {
    expect(read(text)).toEqual([mention])
  })

  it.each([
    'It opened in 0999.',
    'It opens in 3000.',
    'The 1799 fire was bad.',
    'The 2100 fire was bad.',
    'It had lot 0999-1005 there.',
    'It sank on 12/11/2026.',
    'It sinks in the 31st century.',
    'It opened at 930 a.m. there.',
    'It sank 20000 days ago.',
    'It opens next days.'
  ])('%s has no date', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each(['June 40', 'June 010'])('%s is no day', (text) => {
    expect(read(`It sank on ${text}.`).filter((mention) => mention.startsWith('day'))).toEqual([])
  })
})

describe('the end of a text', () => {
  it.each([
    ['It fell in the 2024 fiscal year', 'fiscal 2024 fiscal year'],
    ['He was born in the 18th century', 'decade 18th century'],
    ['It fell last fiscal year', 'fiscal last fiscal year'],
    ['It fell two years ago', 'relative two years ago']
  ])('%s', (text, mention) => {
    expect(read(text)).toEqual([mention])
    const cut = text.lastIndexOf(' ')
    const kinds = read(`${text.slice(0, cut)}\n\n${text.slice(cut + 1)} it was.`).map((found) => found.split(' ')[0])
    expect(kinds).not.toContain(mention.split(' ')[0])
  })
})

it('a season ends where its block does', () => {
  expect(read('They play in 1986/87')).toEqual(['fiscal 1986/87'])
  expect(read('They play in 1986/\n\n87 it was.')).toEqual(['year 1986'])
  expect(read('They play in 1986/')).toEqual(['year 1986'])
})

it('looks for a dateline in the first six blocks', () => {
  const filed = (blocks: number) =>
    dateline(new Document(draftOfText(`${'It rained.\n\n'.repeat(blocks)}BONN, April 9 - It rained.`)))
  expect(filed(5)).toMatchObject({ month: 4, day: 9 })
  expect(filed(6)).toBeUndefined()
})

it('looks for the dash of a dateline within sixteen tokens', () => {
  const filed = (words: number) => dateline(new Document(draftOfText(`${'BONN '.repeat(words)}, April 9 - It rained.`)))
  expect(filed(13)).toMatchObject({ month: 4, day: 9 })
  expect(filed(14)).toBeUndefined()
})
