import { Document, draftOfText, quantities } from '@stet/core'
import { expect, it } from 'vitest'
import { type Frame, framesOf } from './frames.ts'
import { isSeries, retold } from './retold.ts'

function pairsOver(others: number): number {
  const between = Array.from({ length: others }, (_, index) => `He saw a ship of ${2001 + index} euros.`)
  const text = [
    'The port signed a 108 million euro dredging contract with a Belgian shipyard.',
    ...between,
    'Critics called the 180 million euro dredging contract with the Belgian shipyard a waste.'
  ]
  const document = new Document(draftOfText(text.join('\n\n')))
  return retold(framesOf(document), quantities(document)).filter(({ later }) => later.quantity.value === 180e6).length
}

it('compares a figure with the 25 before it', () => {
  expect(pairsOver(24)).toBe(1)
  expect(pairsOver(25)).toBe(0)
})

it('takes figures for a series where a third has nearly as much evidence: one and a half bits less', () => {
  const of = (value: number) => ({ quantity: { value } }) as Frame
  const withThird = (bits: number) => isSeries({ first: of(15), later: of(45), bits: 3 }, new Map([[15, [{ value: 75, bits }]]]))
  expect(withThird(1.51)).toBe(true)
  expect(withThird(1.5)).toBe(false)
})
