import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { restated } from './restated.ts'

/** Whether a clause counts as told twice where its figure is another one the second time. */
function isRestated(clause: string): boolean {
  const document = new Document(draftOfText(`${clause.replace('#', '14')}\n\nIt rained.\n\n${clause.replace('#', '30')}`))
  return [...restated(document)].length > 0
}

// "Must" has 10 bits, "after" 11; see rarityOf.
describe('a clause told twice', () => {
  it.each([
    ['three words before its figure', 'Kerr must have # herring barns.', true],
    ['two words before it', 'Kerr had # herring barns of copper.', false],
    ['a name and two words of weight', 'Kerr had after # barns.', true],
    ['a name and one', 'Kerr must have # barns.', false],
    ['five words of weight', 'The trawler carries the # herring of the dairy mill.', true],
    ['four of them', 'The trawler carries the # herring of the dairy.', false],
    ['a pronoun', 'They had after # herring barns of copper wheat.', false],
    ['a change', 'Kerr had risen by # herring barns.', false],
    ['a conversion', 'Kerr had the barn (# miles) of copper wheat.', false],
    ['nothing behind the figure', 'Kerr had after herring barns #', false]
  ])('with %s', (_, clause, expected) => {
    expect(isRestated(clause)).toBe(expected)
  })
})
