import type { Quantity } from '@stet/core'
import { shown } from '../interval.ts'
import { type Passage, quoted } from '../passage.ts'

/** "About 4,312" has four digits that are not rounded. */
const DIGITS = 4

/** "about 4,312.7 people": what is counted to the last digit is not "about". */
export function* overPrecision({ figures }: Passage) {
  for (const figure of figures) {
    if (figure.hedge !== 'about' || !/^(?:about|around|roughly|approximately|circa) /i.test(figure.text)) continue
    if (figure.kind !== 'count' || figure.counted === undefined) continue
    if (significantDigits(figure) < DIGITS || !figure.digits || figure.partner !== undefined) continue
    const rounded = Number(figure.value.toPrecision(2))
    yield {
      place: figure,
      severity: 'info' as const,
      reason: `Unexpected precision in ${quoted(figure)}, expected a round number or none of the hedge`,
      note: `Write about ${shown(rounded)}, or the exact number without a hedge.`
    }
  }
}

function significantDigits({ value, roundness }: Quantity): number {
  return String(Math.round(value / roundness)).length
}
