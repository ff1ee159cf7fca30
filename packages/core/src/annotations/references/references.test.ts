import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { references } from './index.ts'
import { singular } from './parse.ts'

function read(text: string) {
  return references(new Document(draftOfText(text)))
}

describe('noun phrases', () => {
  it.each<[string, string, string, string[]]>([
    ['He committed to a new fund for climate projects.', 'a new fund', 'fund', ['new']],
    ['The new infrastructure fund could boost firms.', 'The new infrastructure fund', 'fund', ['new', 'infrastructure']],
    ['That figure reached 6.9 trillion.', 'That figure', 'figure', []],
    ['These companies merged.', 'These companies', 'company', []],
    ['It opened its second steel-rolling mill in May.', 'its second steel-rolling mill', 'mill', ['second', 'steel', 'rolling']],
    ['The committee quickly agreed.', 'The committee', 'committee', []],
    ['The bank’s plan failed.', 'The bank', 'bank', []],
    ['The bank moved.', 'The bank', 'bank', []],
    ['The old seed bank closed.', 'The old seed bank', 'bank', ['old', 'seed']],
    [
      'The big old red wet cold dry hall burned.',
      'The big old red wet cold dry hall',
      'hall',
      ['big', 'old', 'red', 'wet', 'cold', 'dry']
    ],
    [
      'The big old red wet cold dry long hall burned.',
      'The big old red wet cold dry long',
      'long',
      ['big', 'old', 'red', 'wet', 'cold', 'dry']
    ]
  ])('%s', (text, phrase, head, modifiers) => {
    const [reference] = read(text)
    expect([reference.text, reference.head, reference.modifiers]).toEqual([phrase, head, modifiers])
  })

  it('knows how a phrase points', () => {
    expect(read('A fund, the fund, that fund, its fund.').map(({ determiner }) => determiner)).toEqual([
      'indefinite',
      'definite',
      'demonstrative',
      'possessive'
    ])
  })

  it('gives what stands behind the head', () => {
    expect(read('He committed to a new fund for the climate adaptation projects in Asia.')[0].complement?.words).toEqual([
      'climate',
      'adaptation',
      'projects'
    ])
  })

  it('gives seven words of it at most', () => {
    expect(read('He left the fund for big old red wet cold dry long halls.')[0].complement?.words).toEqual([
      'big',
      'old',
      'red',
      'wet',
      'cold',
      'dry',
      'long'
    ])
  })

  it('takes no pronoun for a phrase', () => {
    expect(read('He said that was enough, and this is all.')).toEqual([])
  })
})

describe('singular', () => {
  it.each([
    ['companies', 'company'],
    ['flies', 'fly'],
    ['ties', 'tie'],
    ['gas', 'gas'],
    ['cars', 'car'],
    ['losses', 'loss'],
    ['bus', 'bus']
  ])('of %s', (plural, expected) => expect(singular(plural)).toBe(expected))
})
