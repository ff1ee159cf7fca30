import { expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { quantities } from './index.ts'

const read = (text: string) => [...quantities(new Document(draftOfText(text)))]

it('looks for a street within three words of its number', () => {
  expect(read('They found 25 East Old Street there.')).toEqual([])
  expect(read('They found 25 Far East Old Street there.')).toHaveLength(1)
})

it('leaves the lower end of a range half a step, whatever its bound', () => {
  expect(read('It cost at least 3.4 to 3.8 million euros.')[0].low).toBeCloseTo(3_350_000)
  expect(read('They saw 5 to 6 million people.')[0]).toMatchObject({ low: 4_500_000, high: 5_500_000 })
  expect(read('It cost under 3.4 to 3.8 million euros.')[0].high).toBeCloseTo(3_450_000)
})
