import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { quotations } from './index.ts'

function read(text: string) {
  const document = new Document(draftOfText(text))
  return quotations(document).map((quotation) => ({
    text: quotation.text,
    kind: quotation.kind,
    speaker: quotation.speaker && document.slice(quotation.speaker),
    continued: quotation.continued,
    closed: quotation.closed
  }))
}

describe('what is quoted', () => {
  it.each<[string, string[]]>([
    ['He said “no” and "yes".', ['no', 'yes']],
    ["'It's the workers' choice,' she said.", ["It's the workers' choice,"]],
    ["The '90s were the workers' years. It was rock 'n' roll.", []],
    ['“She told me ‘no’ and left,” he said.', ['She told me ‘no’ and left,']],
    ['He said «non» and „nein“.', ['non', 'nein']],
    ['He said ‘never’ and ‘always’ to her.', ['never', 'always']],
    ['A 12" disc costs 5 dollars.', []],
    ['He said ("never") and—"again"—left.', ['never', 'again']]
  ])('%s', (text, expected) => {
    expect(read(text).map((quotation) => quotation.text)).toEqual(expected)
  })

  it('ends with its paragraph where the closing mark is missing', () => {
    expect(read('“We will win, he said.\n\nPrices rose. “Good,” she said.').map(({ text, closed }) => [text, closed])).toEqual([
      ['We will win, he said.', false],
      ['Good,', true]
    ])
  })

  it('ends before the next opening mark where the closing mark is missing', () => {
    expect(read('"We will win, he said. "We will," she said.').map(({ text }) => text)).toEqual([
      'We will win, he said.',
      'We will,'
    ])
  })

  it('goes on in the next paragraph where it is opened anew', () => {
    const [first, second, third] = read('“We won,” Roe said. “It took a year.\n\n“It will take another.\n\n“And one more.”')
      .slice(1)
      .map(({ continued, speaker }) => [continued, speaker])
    expect([first, second, third]).toEqual([
      [false, 'Roe'],
      [true, 'Roe'],
      [true, 'Roe']
    ])
  })
})

describe('kinds', () => {
  it.each<[string, string]>([
    ['“We must lead with confidence,” he said.', 'speech'],
    ['As he told reporters, “We must lead with confidence and purpose,” once again.', 'speech'],
    ['“No,” she said.', 'speech'],
    ['She spoke of “the worst year in our history” and left.', 'fragment'],
    ['The film “The Old Man and the Sea” won.', 'title'],
    ['They published a “Diplomacy Vision 2030” blueprint.', 'title'],
    ['They speak of “synergies” all day.', 'scare'],
    ['We use the term “API.” It is short.', 'scare'],
    // four words of a clause, and three
    ['As he told reporters, “We must lead on” once again.', 'speech'],
    ['As he told reporters, “We must lead” once again.', 'fragment'],
    // three words that end, and two
    ['The sign, which said “We lead now.” was gone.', 'speech'],
    ['The sign, which showed “We lead.” was gone.', 'scare'],
    // three words, and two
    ['They speak of “synergies of scale” all day.', 'fragment'],
    ['They speak of “new synergies” all day.', 'scare']
  ])('%s', (text, kind) => {
    expect(read(text)[0].kind).toBe(kind)
  })
})

describe('speakers', () => {
  it.each<[string, string | undefined]>([
    ['“We will win,” said Jane Roe.', 'Jane Roe'],
    ['“We will win,” Jane Roe, the mayor, said.', 'Jane Roe, the mayor'],
    ['As she told reporters, “We must lead with confidence,” once again.', 'she'],
    ['Roe: “We will win the vote.”', 'Roe'],
    ['Roe said:\n\n“We will win the vote.”', 'Roe'],
    ['“We will win the vote,” assured Mr Roe.', 'assured Mr Roe'],
    ['“We will win the vote.” — Roe', 'Roe'],
    ['Roe was defiant. She left. “We will win the vote.”', 'She'],
    ['“We will win the vote.” He added that it was close.', 'He'],
    ['“We will win the vote.”\n\nPrices rose.', undefined],
    ['The study found a loss.\n\n“We will win the vote.”', undefined]
  ])('%s', (text, speaker) => {
    expect(read(text)[0].speaker).toBe(speaker)
  })

  it('of an interrupted quotation is one', () => {
    expect(read('“We will win,” Jane Roe said. “We always do.”').map(({ speaker }) => speaker)).toEqual(['Jane Roe', 'Jane Roe'])
  })
})

it('takes a block quotation without marks as one', () => {
  const text = 'Roe wrote in her diary:\n\nWe will win the vote. Nobody doubts it.'
  const draft = draftOfText(text)
  const [before, block] = draft.blocks
  const document = new Document({ ...draft, blocks: [before, { ...block, kind: 'block-quote' }] })
  const [quotation] = quotations(document)
  expect(quotation).toMatchObject({ text: 'We will win the vote. Nobody doubts it.', kind: 'speech', unmarked: true })
  expect(quotation.speaker && document.slice(quotation.speaker)).toBe('Roe')
})
