import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { acronyms } from './index.ts'

function read(text: string) {
  const document = new Document(draftOfText(text))
  return acronyms(document).map(({ form, mentions, definitions, fullName }) => ({
    form,
    mentions: mentions.length,
    expansions: definitions.map(({ expansion }) => document.slice(expansion)),
    fullName: fullName && document.slice(fullName)
  }))
}

describe('mentions', () => {
  it.each<[string, string[]]>([
    ['The NHTSA and the NHTSA’s staff met.', ['NHTSA']],
    ['The U.N. sent two NGOs.', ['UN', 'NGO']],
    ['BONN, April 9 - The SPD won.', ['SPD']],
    ['He is NOT Henry VIII.', []],
    ['J.K. Rowling wrote it.', []],
    ['THE MAYOR SIGNS THE BILL', []],
    ['The A340 flew on the M25.', []],
    ['The EU met.', ['EU']],
    ['Plan B failed.', []],
    ['The UNESCO met.', ['UNESCO']],
    ['The UNHABIT met.', []],
    ['RIO, Brazil, in the west, March – The SPD won.', ['SPD']],
    ['RIO, Brazil, in the far west, March – The SPD won.', ['RIO', 'SPD']]
  ])('%s', (text, expected) => expect(read(text).map(({ form }) => form)).toEqual(expected))
})

describe('expansions', () => {
  it.each<[string, string[]]>([
    ['The Australian Wheat Board (AWB) met.', ['Australian Wheat Board']],
    ['The Association of Southeast Asian Nations (ASEAN) met.', ['Association of Southeast Asian Nations']],
    ['ASEAN (the Association of Southeast Asian Nations) met.', ['Association of Southeast Asian Nations']],
    ['The National Labor Relations Board, or NLRB, ruled.', ['National Labor Relations Board']],
    ['They send a request for quotation (RFQ) first.', ['request for quotation']],
    ['It treats tuberculosis (TBC) there.', ['tuberculosis']],
    ['He left the hall (NLRB) at noon.', []],
    ['The NLRB, he said, ruled.', []]
  ])('%s', (text, expected) => expect(read(text).flatMap(({ expansions }) => expansions)).toEqual(expected))

  it.each([
    ['The Commodity Credit Corporation sold wheat. The CCC gave no price.', 'Commodity Credit Corporation'],
    ['The Association of Southeast Asian Nations met. ASEAN spoke.', 'Association of Southeast Asian Nations'],
    ['The Alpha Beta Carta Delta Epsilon Fund met. The ABCDEF spoke.', 'Alpha Beta Carta Delta Epsilon Fund'],
    ['The Alpha Beta Carta Delta Epsilon Fund Group met. The A.B.C.D.E.F.G. spoke.', undefined],
    ['A Commodity office and a Credit office and a Court met. The CCC spoke.', undefined]
  ])('full name in %s', (text, expected) => expect(read(text)[0].fullName).toBe(expected))
})
