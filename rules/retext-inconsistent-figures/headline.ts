import type { Quantity } from '@stet/core'
import { agree, couldContradict } from './compare.ts'
import type { Frame } from './frames.ts'
import { slipBetween } from './slips.ts'

/** How many sentences of the text tell again what the headline told. */
const LEAD = 3

/**
 * The figure of the text that a headline's should be: of its kind and unit, a slip away; in the lead under a word that both
 * sentences have, further down under one that stands beside both figures. None where the text has the headline's figure too.
 */
export function headlineRival(headline: Frame, frames: readonly Frame[]): Frame | undefined {
  if (!headline.sentence.isHeadline) return undefined
  const body = frames.filter((frame) => !frame.sentence.isHeadline)
  if (body.some((frame) => tells(frame.quantity, headline.quantity))) return undefined
  return body.find((frame) => isLeadOf(headline, frame) || (couldContradict(headline, frame) && isTied(headline, frame)))
}

function isLeadOf({ quantity, sentence }: Frame, frame: Frame): boolean {
  return (
    frame.quantity.sentence - quantity.sentence <= LEAD &&
    slipBetween(frame.quantity.value, quantity.value) !== undefined &&
    sharesAny(frame.sentence.stems, sentence.stems)
  )
}

// "$3.4m repair", "the repair cost $3.8m".
function isTied(headline: Frame, { beside, isRelative, isOrdered }: Frame): boolean {
  return !isRelative && !isOrdered && sharesAny(headline.beside, beside)
}

// A headline drops "up to", and it rounds, down too: "$16bn" for 16.6. The text below does not: "5%" is no "4.75%".
function tells(figure: Quantity, headline: Quantity): boolean {
  const isBound = figure.hedge === 'at-most' || figure.hedge === 'at-least'
  if (figure.step < headline.step && Math.abs(figure.value - headline.value) < headline.step) return true
  return figure.step <= headline.step && agree(isBound ? { ...figure, low: figure.value, high: figure.value } : figure, headline)
}

function sharesAny(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const stem of a) if (b.has(stem)) return true
  return false
}
