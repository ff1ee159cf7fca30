import { describe, expect, it } from 'vitest'
import { draftOfText } from '../draft/draft.ts'
import { Document } from './document.ts'

/** The sentences of a text, which is written with a bar where one is to end. */
function sentencesOf(text: string): string {
  const document = new Document(draftOfText(text))
  return document.sentences.map((sentence) => document.slice(sentence)).join(' | ')
}

describe('sentences', () => {
  it.each([
    // abbreviations with dots of their own
    'He was born in the U.S. | He likes it.',
    'The U.S. Senate met.',
    'A U.S.-led force left the U.S. | In May it came back.',
    'It was made in the U.S. | “We know,” she said.',
    'Tools, e.g. The Hammer, were sold.',
    'Novels by J.K. Rowling and J. R. R. Tolkien sold well.',
    'Readers of J. K. Rowling wrote. | They waited.',
    'He met George W. Bush. | George W. | The song is by Malcolm X. | It is old.',
    'He left the U.S. | Officials said so.',
    'Many Critics of the U.S. Officials Say No.',
    'The U.S. Officials’ list grew.',
    'She works in D.C. | Voters know her.',
    'She holds a Ph.D. | He does not.',
    'She holds a Ph.D. | Nobody asked.',
    // letters
    'They moved to Plan B. | Officials said so.',
    'They moved to Plan B. | Rents rose.',
    'They drew up a plan. | J. K. Rowling wrote it. | She met Team J. K. Rowling.',
    'It is Malcolm X. | Critics said so.',
    'It was J. Officials.',
    // times of day
    'It opens at 9 p.m. Monday.',
    'It opened at 9 p.m. EST on Monday.',
    'It opens at 9 a.m. Moscow time.',
    'It closed at 9 p.m. | Police said so.',
    'It closed at 9 p.m. (2100 GMT) on Friday.',
    // datelines
    'PUEBLO, Colo. — The mill shut on Monday.',
    'ST. PAUL, Minn. -- The mill shut.',
    'She had left the town near Denver, Colo. | — The rest of them stayed behind.',
    // titles and names
    'Mr. Smith met Gov. Scott Walker and Lt. Col. Anna Lund.',
    'They moved to St. Louis and Mt. Vernon.',
    'He lives on Main St. | The house is blue.',
    'Martin Luther King Jr. Day is in January.',
    'It honours Martin Luther King Jr. | It is in January.',
    'The case is Smith vs. Jones.',
    // numbers
    'He lives at No. 10 Downing Street.',
    'Was that all? | No. | The rest came later.',
    'It met on Sept. 11 and in Dec. | President Lund spoke.',
    'See fig. 3 and p. 12.',
    'The rate was 3.4 in 2004. | It fell.',
    '1. Put the kettle on. | Wait.',
    // firms
    'Acme Inc. said so.',
    'It was bought by Acme Inc. | The price was not given.',
    'Acme Inc. Chairman Jo Lund resigned.',
    'Acme Inc. (ACM) fell.',
    'He left Acme Corp. | “They knew,” he said.',
    'Yahoo! said it would buy Yahoo! Japan.',
    'It was bought by Yahoo! | The price was not given.',
    // quotations
    '“It is over.” | She left.',
    '"It is over." | "It is not."',
    '“Is it over?” she asked.',
    '“Is it over?” Ms. Lund asked.',
    '“Is it over?” | Ms. Lund left.',
    '“Stop!” | The crowd fell silent.',
    'It ended (he said so). | She left.',
    'He stayed (in the U.S.) Monday.',
    'It was so loud ... ” | She left.',
    // ellipses
    'He paused... | Then he left.',
    'I ... I do not know.',
    'He waited… and waited.',
    // openings that are not capital letters
    'It ended. | iPhone sales fell. | 20 people came. | $5 was lost.',
    'Really?! | Yes.',
    'The word "etc." means and so on.',
    // datelines and glued text
    'LONDON (Reuters) - The bank rose. | It fell again.',
    'It ended.The next began.'
  ])('%s', (expected) => {
    expect(sentencesOf(expected.replaceAll(' | ', ' '))).toBe(expected)
  })

  it('end where their block ends', () => {
    expect(sentencesOf('A headline without a stop\n\nThe text, which is\n\ncut off')).toBe(
      'A headline without a stop | The text, which is | cut off'
    )
  })

  it('name their tokens, their block and their place', () => {
    const document = new Document(draftOfText('One.\n\nTwo three. Four.'))
    expect(
      document.sentences.map(({ index, first, last, block, start, end }) => [index, first, last, block, start, end])
    ).toEqual([
      [0, 0, 1, 0, 0, 4],
      [1, 2, 4, 1, 6, 16],
      [2, 5, 6, 1, 17, 22]
    ])
    expect(document.sentencesIn(1).map(({ index }) => index)).toEqual([1, 2])
    expect(document.sentenceAt(7)?.index).toBe(1)
    expect(document.sentenceAt(22)).toBeUndefined()
  })
})
