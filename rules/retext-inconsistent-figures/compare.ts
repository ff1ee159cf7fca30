import type { Quantity } from '@stet/core'
import type { Frame, Statement } from './frames.ts'
import { areOfOtherPeriods } from './periods.ts'
import { slipBetween } from './slips.ts'

/** Could two figures be one that is told twice, one time wrongly? What the text itself explains is no contradiction. */
export function couldContradict(a: Frame, b: Frame): boolean {
  const [first, later] = a.quantity.sentence < b.quantity.sentence ? [a, b] : [b, a]
  return (
    first.quantity.sentence !== later.quantity.sentence &&
    !isTold(first, later) &&
    isSamePer(a.quantity, b.quantity) &&
    isSameNoun(a, b) &&
    !isPartOfTwo(a, b) &&
    !areComplements(a.quantity, b.quantity) &&
    a.isSuperseded === b.isSuperseded &&
    first.isNew === later.isNew &&
    !haveOtherSubjects(a.sentence, b.sentence) &&
    // "Last year's level of 360,000 tonnes".
    !a.isOfPeriod &&
    !b.isOfPeriod &&
    !areOfOtherPeriods(a.sentence.periods, b.sentence.periods) &&
    !areParallel(a, b) &&
    areAsPrecise(a.quantity, b.quantity) &&
    // A decimal point moved is mostly another figure: "300 million in certificates", "a 30 million letter of credit".
    slipBetween(a.quantity.value, b.quantity.value) !== 'point'
  )
}

// "51 percent" is no slip for "50.1 percent": who mistypes a figure keeps its decimals.
function areAsPrecise(a: Quantity, b: Quantity): boolean {
  return a.step === b.step || slipBetween(a.value, b.value) === 'magnitude'
}

/** Some value lies in both intervals, the looser reading of a round number included. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true
  // "Above 25 dollars" and "above 45 dollars" overlap, and yet are two figures.
  if (a.hedge !== b.hedge && lowest(a) <= highest(b) && lowest(b) <= highest(a)) return true
  // "6.9 trillion" in the lead, "6,873 billion" below.
  return Math.abs(a.value - b.value) <= Math.max(a.hedge ? a.roundness : a.step, b.hedge ? b.roundness : b.step) / 2
}

// "About 40" may be 35 to 45; "about 15" is no 17.
function lowest({ hedge, value, low, roundness }: Quantity): number {
  return hedge === 'about' ? value - roundness / 2 : low
}

function highest({ hedge, value, high, roundness }: Quantity): number {
  return hedge === 'about' ? value + roundness / 2 : high
}

/**
 * Does a figure of the text tell what the headline's does? A headline drops "up to", and it rounds, down too: "$16bn" for
 * 16.6. The text below does not: "5%" is no "4.75%".
 */
export function tells(figure: Quantity, headline: Quantity): boolean {
  const isBound = figure.hedge === 'at-most' || figure.hedge === 'at-least'
  if (figure.step < headline.step && Math.abs(figure.value - headline.value) < headline.step) return true
  return figure.step <= headline.step && agree(isBound ? { ...figure, low: figure.value, high: figure.value } : figure, headline)
}

/** "An 80 percent stake", "a 20 percent stake". */
export function areComplements(a: Quantity, b: Quantity): boolean {
  return a.kind === 'percent' && Math.round((a.value + b.value) * 1e6) === 100e6
}

// A headline comes first, and its figure is told again.
function isTold(first: Frame, later: Frame): boolean {
  return first.sentence.isHeadline ? tells(later.quantity, first.quantity) : agree(first.quantity, later.quantity)
}

function isSamePer({ per: a }: Quantity, { per: b }: Quantity): boolean {
  return a === undefined || b === undefined || a === b
}

// "250 screens", "150 cinemas".
function isSameNoun({ counted: a }: Frame, { counted: b }: Frame): boolean {
  return a === undefined || b === undefined || a === b
}

// "12 new berths … 11 of the new berths".
function isPartOfTwo(a: Frame, b: Frame): boolean {
  return a.isPart !== b.isPart
}

// "Norwich paid a £6m fee", "Derby paid an £8m fee": neither is named in the other's sentence.
function haveOtherSubjects(a: Statement, b: Statement): boolean {
  return a.subject.size > 0 && b.subject.size > 0 && isDisjoint(a.subject, b.names) && isDisjoint(b.subject, a.names)
}

/** Have two sets nothing in common? */
export function isDisjoint(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const stem of a) if (b.has(stem)) return false
  return true
}

// Two sentences that differ in more figures than one tell of two things: "three-month bills at 5.50 percent, worth
// 3,500 billion lire", "six-month bills at 5.64 percent, worth 9,500 billion".
function areParallel(a: Frame, b: Frame): boolean {
  const alike = (one: Quantity, other: Quantity) => one.kind === other.kind && one.unit === other.unit
  const { kind, unit } = a.quantity
  let isRival = false
  for (const one of a.sentence.figures) {
    if (one === a.quantity) continue
    for (const other of b.sentence.figures) {
      if (other === b.quantity || !alike(one, other)) continue
      if (agree(one, other)) return false
      if (one.kind === kind && one.unit === unit) isRival = true
    }
  }
  return isRival
}
