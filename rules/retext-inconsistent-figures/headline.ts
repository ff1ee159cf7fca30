import { agree } from './compare.ts'
import type { Frame } from './frames.ts'
import { slipBetween } from './slips.ts'

/** How many sentences of the text tell again what the headline told. */
const LEAD = 3

/**
 * The figure in the lead that a headline's should be: of its kind and unit, a slip away, under a word that both have. None
 * where the text has the headline's figure too.
 */
export function leadRival(headline: Frame, frames: readonly Frame[]): Frame | undefined {
  const { quantity, isHeadline, sentenceStems } = headline
  if (!isHeadline) return undefined
  const body = frames.filter((frame) => !frame.isHeadline)
  if (body.some((frame) => agree(frame, headline))) return undefined
  return body.find(
    (frame) =>
      frame.quantity.sentence - quantity.sentence <= LEAD &&
      slipBetween(frame.quantity.value, quantity.value) !== undefined &&
      sharesAny(frame.sentenceStems, sentenceStems)
  )
}

function sharesAny(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const stem of a) if (b.has(stem)) return true
  return false
}
