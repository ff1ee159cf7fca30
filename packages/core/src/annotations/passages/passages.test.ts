import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { passages } from './index.ts'

function find(text: string) {
  const document = new Document(draftOfText(text))
  return passages(document).map(({ first, second, cutFrom, exact, glued }) => ({
    first: document.slice(first),
    second: document.slice(second),
    cutFrom: cutFrom && document.slice(cutFrom),
    exact,
    glued
  }))
}

const sentence = 'Whether the harbour recovers will depend on dredging, patient creditors and a mild winter.'

describe('passages', () => {
  it('finds a sentence that stands there twice', () => {
    expect(find(`${sentence} Nobody knows.\n\nThe mayor left. ${sentence}`)).toEqual([
      { first: sentence, second: sentence, cutFrom: undefined, exact: true, glued: false }
    ])
  })

  it('finds a copy that was glued on inside a word, and the word', () => {
    const copy = 'bour recovers may depend on creditors, dredging and a mild winter.'
    expect(find(`${sentence}${copy} The mayor left.`)).toEqual([
      { first: sentence, second: copy, cutFrom: 'harbour', exact: false, glued: true }
    ])
  })

  it('ends with the last sentence that has a twin', () => {
    const two = `${sentence} The council will vote on the rescue package in November.`
    expect(find(`${two}\n\n${two} Fishermen remain sceptical.`).map(({ second }) => second)).toEqual([two])
  })

  it.each([
    ['names alone', 'Ann Ito met Jane Roe in Rome. Ann Ito and Jane Roe left Rome.'],
    ['other figures', 'Exports rose 5 percent to 8.3 billion dollars. Exports rose 3 percent to 7.2 billion dollars.'],
    [
      'a standing phrase',
      'The ministry did not respond to a request for comment.\n\nThe union did not respond to a request for comment.'
    ],
    ['a line that comes back three times', `${sentence} One.\n\n${sentence} Two.\n\n${sentence} Three.`]
  ])('takes %s for no copy', (_, text) => {
    expect(find(text)).toEqual([])
  })

  it('is done with 100,000 words', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `${index % 20 === 0 ? '. W' : 'w'}${(index * 7919) % 9973}`)
    const document = new Document(draftOfText(words.join(' ')))
    expect(passages(document)).toHaveLength(3)
  })

  it('is done with one sentence a hundred thousand times over', () => {
    const document = new Document(draftOfText('Alpha beta gamma delta. '.repeat(100_000)))
    expect(passages(document)).toEqual([])
  })
})
