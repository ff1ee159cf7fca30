import { type Quantity, rarityOf } from '@stet/core'
import type { Frame } from './frames.ts'
import { digitsOf, slipBetween } from './slips.ts'

/**
 * What each observation says for or against two figures being one, in bits (log2 of the odds): the coefficients of a
 * logistic regression, rounded, over 2,600 newswire and 400 broadcast articles in which one of two mentions of a figure
 * had been changed, against all other pairs of figures that are a slip apart.
 */
const weights = {
  /** Where nothing else is known. */
  prior: -3.4,
  /** Each bit of a word that both sentences have, and each such word that stands near both figures. */
  sharedBit: 0.05,
  nearWord: 0.6,
  /** Two numbers that no slip of the hand turns into one another; set by hand. */
  noSlip: -5,
  /** Two digits in each other's place are seldom chance, nor is one digit among many. */
  swap: 3.6,
  manyDigits: 1.3,
  counted: 1.9,
  /** The word right before both figures, and the one before that. */
  wordBefore: 0.6,
  wordsBefore: 1.3,
  follow: 0.5,
  sameWhole: 1.7,
  /** Too rare in the articles to fit: set by hand, so that "12% of voters" is not "19% of rural voters". */
  otherWhole: -2,
  money: 0.5,
  percent: -0.5,
  known: 0.4,
  /** "The 17 million that are swapped": the reader is to know it from before. */
  definite: 1.1,
  headline: 0.4,
  /** The first sentence tells what the others tell again. */
  opening: 0.8,
  relative: -0.8,
  bothRelative: -0.2,
  directed: -0.3,
  bothDirected: -0.6,
  from: -1.5,
  standing: -0.4,
  ordered: -0.3,
  /** One more thing; set by hand. */
  adding: -1.5,
  /** Another figure that both sentences give. */
  agreeing: 0.9,
  /** A sentence seldom repeats the figure of the one before. */
  adjacent: -0.6,
  /** Each further value that the text gives for such a thing. */
  otherValue: -0.35,
  /** Each figure of the two sentences behind the fourth. */
  crowd: -0.2
}

/** Further values in the same unit than these say no more. */
const MOST_VALUES = 6

/** Bits of a word up to these are no evidence, and a sentence has no more than these. */
const COMMON_BITS = 10
const MOST_BITS = 60

/** So many words near both figures say all there is to say. */
const MOST_NEAR = 4

/** Two sentences with no more figures than these are no lists of figures; with more than these they are no worse. */
const FEW_FIGURES = 4
const MANY_FIGURES = 10

/** A number of so many digits is seldom another one with a digit changed. */
const MANY_DIGITS = 3

/** How much the text says for two figures being one, in bits. `values`: how many values it gives for such things. */
export function evidenceFor(a: Frame, b: Frame, values: number): number {
  return (
    weights.prior +
    slipBits(a.quantity, b.quantity) +
    wordBits(a, b) +
    kindBits(a, b) +
    mentionBits(a, b) +
    placeBits(a, b) +
    weights.otherValue * Math.min(MOST_VALUES, Math.max(0, values - 2))
  )
}

function slipBits({ value: a }: Quantity, { value: b }: Quantity): number {
  const slip = slipBetween(a, b)
  if (slip === undefined) return weights.noSlip
  const isLong = Math.min(digitsOf(a).length, digitsOf(b).length) >= MANY_DIGITS
  return (slip === 'swap' ? weights.swap : 0) + (isLong ? weights.manyDigits : 0)
}

function wordBits(a: Frame, b: Frame): number {
  let bits = weights.sharedBit * sharedBits(a, b) + weights.nearWord * nearWords(a, b)
  if (isSame(a.counted, b.counted)) bits += weights.counted
  if (isSame(a.before[0], b.before[0])) {
    bits += weights.wordBefore
    if (isSame(a.before[1], b.before[1])) bits += weights.wordsBefore
  }
  if (isSame(a.follow, b.follow)) bits += weights.follow
  if (isSame(a.whole, b.whole)) bits += weights.sameWhole
  else if (a.whole !== undefined && b.whole !== undefined) bits += weights.otherWhole
  return bits
}

function kindBits({ quantity: { kind }, standing }: Frame, other: Frame): number {
  const ofKind = kind === 'money' ? weights.money : kind === 'percent' ? weights.percent : 0
  return ofKind + (standing === other.standing ? 0 : weights.standing)
}

// How each is told, whichever comes first.
function mentionBits(a: Frame, b: Frame): number {
  const told = (test: (frame: Frame) => boolean, one: number, more = 0) =>
    test(a) || test(b) ? one + (test(a) && test(b) ? more : 0) : 0
  return (
    told((frame) => frame.isKnown, weights.known) +
    told((frame) => frame.sentence.isHeadline, weights.headline) +
    told((frame) => frame.isRelative, weights.relative, weights.bothRelative) +
    told((frame) => frame.isDirected, weights.directed, weights.bothDirected) +
    told((frame) => frame.isFrom, weights.from) +
    told((frame) => frame.isOrdered, weights.ordered)
  )
}

// How the later figure takes up the first one, and how crowded it is where they stand.
function placeBits(a: Frame, b: Frame): number {
  const [first, later] = a.quantity.start < b.quantity.start ? [a, b] : [b, a]
  const figures = first.sentence.figures.length + later.sentence.figures.length
  let bits = weights.crowd * Math.max(0, Math.min(MANY_FIGURES, figures) - FEW_FIGURES)
  if (first.quantity.sentence === 0) bits += weights.opening
  if (later.isDefinite) bits += weights.definite
  if (later.sentence.isAdding && !first.sentence.isAdding) bits += weights.adding
  if (later.quantity.sentence === first.quantity.sentence + 1) bits += weights.adjacent
  if (shareFigure(first, later)) bits += weights.agreeing
  return bits
}

function isSame(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && a === b
}

function shareFigure(a: Frame, b: Frame): boolean {
  return a.sentence.figures.some((one) => b.sentence.figures.some((other) => isFigure(one, other)))
}

function isFigure(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.kind === b.kind && a.unit === b.unit
}

function sharedBits({ sentence: { stems: a } }: Frame, { sentence: { stems: b } }: Frame): number {
  let bits = 0
  for (const stem of a) if (b.has(stem)) bits += rarityOf(stem) - COMMON_BITS
  return Math.min(MOST_BITS, bits)
}

function nearWords({ near: a }: Frame, { near: b }: Frame): number {
  let words = 0
  for (const stem of a) if (b.has(stem)) words++
  return Math.min(MOST_NEAR, words)
}
