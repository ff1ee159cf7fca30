import { couldContradict, isDisjoint, tells } from './compare.ts'
import type { Frame } from './frames.ts'
import { slipBetween } from './slips.ts'

/** How many sentences of the text tell again what the headline told. */
const LEAD = 3

/**
 * The figure of the text that a headline's should be: of its kind and unit, a slip away; in the lead under a word that both
 * sentences have, further down, and for a caption, under one that stands beside both figures. None where the text has the headline's figure too.
 */
export function headlineRival(headline: Frame, frames: readonly Frame[]): Frame | undefined {
  const { isHeadline, isCaption } = headline.sentence
  if (!isHeadline && !isCaption) return undefined
  const body = frames.filter(({ sentence }) => !sentence.isHeadline && !sentence.isCaption)
  if (body.some((frame) => tells(frame.quantity, headline.quantity))) return undefined
  return body.find((frame) => isSlip(frame, headline) && ((isHeadline && isLeadOf(frame, headline)) || isTied(frame, headline)))
}

function isSlip({ quantity: a }: Frame, { quantity: b }: Frame): boolean {
  return slipBetween(a.value, b.value) !== undefined
}

function isLeadOf(frame: Frame, headline: Frame): boolean {
  return (
    frame.quantity.sentence - headline.quantity.sentence <= LEAD && !isDisjoint(frame.sentence.stems, headline.sentence.stems)
  )
}

// "$3.4m repair", "the repair cost $3.8m".
function isTied(frame: Frame, headline: Frame): boolean {
  return !frame.isRelative && !frame.isOrdered && couldContradict(headline, frame) && !isDisjoint(headline.beside, frame.beside)
}
