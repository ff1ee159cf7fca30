import { describe, expect, it } from 'vitest'
import { readDraft } from '../src/index.ts'
import { outline } from './outline.ts'

const read = (text: string) => outline(readDraft(text, 'draft.txt'))
const sentence = 'The council of Harrowgate voted on Monday to close two of its nine libraries.'

describe('plain text', () => {
  it('parts paragraphs at blank lines', () => {
    expect(read(`${sentence}\n\n${sentence}\n \t\n${sentence}\n`)).toEqual(Array(3).fill(`paragraph: ${sentence}`))
  })

  it('reads one paragraph a line, with an empty line at the end', () => {
    expect(read(`${sentence}\n${sentence}\n${sentence}\n\n`)).toEqual(Array(3).fill(`paragraph: ${sentence}`))
  })

  it('joins lines that were wrapped at a column', () => {
    const wrapped =
      'The council of Harrowgate voted on Monday to close two of\nits nine libraries. Both stand in the north of the town,\nand both need new roofs.'
    expect(read(`${wrapped}\n\nThe vote was seven to four.`)).toEqual([
      `paragraph: ${wrapped}`,
      'paragraph: The vote was seven to four.'
    ])
  })

  it('keeps long lines apart where only some are parted by blank lines', () => {
    const long = `${sentence} ${sentence}`
    expect(read(`Council votes to close two libraries\n\n${long}\n${long}`)).toEqual([
      'headline: Council votes to close two libraries',
      `paragraph: ${long}`,
      `paragraph: ${long}`
    ])
  })

  it.each([
    ['CRLF', '\r\n\r\n'],
    ['CR', '\r\r'],
    ['LF', '\n\n']
  ])('ends lines at %s', (_, blank) => {
    expect(read(`${sentence}${blank}${sentence}`)).toHaveLength(2)
  })

  it('keeps the byte-order mark outside the first block', () => {
    const draft = readDraft(`\uFEFF${sentence}`, 'draft.txt')
    expect(draft.blocks[0].start).toBe(1)
    expect(draft.map.startInSource(1)).toBe(1)
  })

  it('knows a headline, a deck, a byline and a day', () => {
    const text = `Council closes two libraries\n\nNorthern branches are to shut in spring\n\nBy J. R. Ellis in Brussels\n\nSunday, August 2, 2015\n\n${sentence}`
    expect(read(text)).toEqual([
      'headline: Council closes two libraries',
      'deck: Northern branches are to shut in spring',
      'byline: By J. R. Ellis in Brussels',
      'dateline: Sunday, August 2, 2015',
      `paragraph: ${sentence}`
    ])
    expect(readDraft(text, 'draft.txt').metadata).toEqual({
      byline: 'J. R. Ellis in Brussels',
      dateline: 'Sunday, August 2, 2015',
      published: '2015-08-02'
    })
  })

  it.each([
    ['By our business staff', 'byline'],
    ['BY ANNA KELLER', 'byline'],
    ['By Samuel Osei and Petra Lind', 'byline'],
    ['By Monday the water had reached the church.', 'paragraph'],
    ['By early 2020 nothing had changed', 'paragraph'],
    ['Published 4 May 2026', 'dateline'],
    ['2026-05-04', 'dateline'],
    ['May flowers came early in 2026.', 'paragraph'],
    ['Reporting by the paper led to the arrest.', 'paragraph'],
    ['Photo: A. Petrov/Handout', 'credit'],
    ['Photograph by Ann Ito', 'credit'],
    ['Credit: Ann Ito', 'credit'],
    ['Additional reporting by Maria Lopez in Nicosia', 'credit'],
    ['(Reporting by the parliamentary desk; editing by R. Moore)', 'credit'],
    ['With agency inputs', 'credit'],
    ['Photo: Workers leave the plant at Harrowgate on Friday.', 'caption'],
    ['Caption: The scene on Friday morning', 'caption'],
    ['File photo, 2019', 'caption'],
    ['The school in Milan. Image: Friedrichstrasse.', 'caption'],
    ['Image is everything in this trade, he said.', 'paragraph']
  ])('reads %j as %s', (line, kind) => {
    expect(read(`${sentence}\n\n${line}\n\n${sentence}`)[1]).toBe(`${kind}: ${line}`)
  })

  it.each(['What happens next', 'Background', '‘No quick fix’', 'Questions remain'])(
    'reads %j between paragraphs as a subhead',
    (line) => {
      expect(read(`${sentence}\n\n${line}\n\n${sentence}`)[1]).toBe(`subhead: ${line}`)
    }
  )

  it.each([
    'The chairman said in the past two years Akzo had',
    'The bank said that',
    'But two other surveys,',
    'Key points:',
    'He said no.'
  ])('does not take %j for a subhead', (line) => {
    expect(read(`${sentence}\n\n${line}\n\n${sentence}`)[1]).toBe(`paragraph: ${line}`)
  })

  it('does not take the last line, which may have been cut off, for a subhead', () => {
    expect(read(`${sentence}\n\nThe mayor`)[1]).toBe('paragraph: The mayor')
  })

  it.each([
    ['a sentence', 'The council voted.'],
    ['a line too long', `${'Council closes libraries in '.repeat(5)}town`],
    ['a line that starts inside a word', 'cil closes two libraries']
  ])('does not take %s for a headline', (_, line) => {
    expect(read(`${line}\n\n${sentence}`)[0]).toBe(`paragraph: ${line}`)
  })

  it('reads lists, each item without its marker', () => {
    expect(read(`Key points:\n- One\n- Two\n\n1. Three\n2) Four\n\n${sentence}`)).toEqual([
      'paragraph: Key points:',
      'list-item: One',
      'list-item: Two',
      'list-item: Three',
      'list-item: Four',
      `paragraph: ${sentence}`
    ])
  })

  it('knows a quotation that was pulled out of a paragraph', () => {
    const text = `“We may have no choice but to take legal action,” the official said.\n\n“We may have no choice but to take legal action”\n\n${sentence}`
    expect(read(text)[1]).toBe('pull-quote: “We may have no choice but to take legal action”')
  })

  it('keeps a quotation that no other paragraph holds', () => {
    const quotation = '“We may have no choice but to take legal action.”'
    expect(read(`${sentence}\n\n${quotation}\n\n${sentence}`)[1]).toBe(`paragraph: ${quotation}`)
  })

  it.each(['', '\n', '\uFEFF', ' \r\n\t'])('reads %j as a draft without blocks', (text) => {
    expect(read(text)).toEqual([])
  })
})
