import { rarityOf } from '@stet/core'
import type { Frame } from './frames.ts'
import { digitsOf, slipBetween } from './slips.ts'

/** A number of so many digits hardly differs by one slip from another by chance: 1 in 5 of two-digit numbers do, 1 in 200 of four-digit ones. */
const TELLING_DIGITS = 3

/** How much of the wording must agree: bits of shared words beyond those of common ones, and their share of the smaller frame. */
const enough = { object: 13, few: { bits: 12, share: 0.45 }, many: { bits: 7, share: 0.3 } }

/** Words up to so many bits are no evidence; see `rarityOf`. */
const COMMON_BITS = 11

/** Words this near weigh in full. */
const NEAR = 4

/** Do two figures measure the same thing, as far as the text says, with results that no rounding explains? */
export function contradict(a: Frame, b: Frame): boolean {
  return !agree(a, b) && slipBetween(a.quantity.value, b.quantity.value) !== undefined && isSameThing(a, b)
}

/** Some value lies in both intervals, the looser reading of a round number included. */
export function agree({ quantity: a }: Frame, { quantity: b }: Frame): boolean {
  if (a.value === b.value) return true
  // "Above 25 dollars" and "above 45 dollars" overlap, and yet are two figures.
  if (a.hedge !== b.hedge && a.low <= b.high && b.low <= a.high) return true
  // "6.9 trillion" in the lead, "6,873 billion" below.
  return Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2
}

function isSameThing(a: Frame, b: Frame): boolean {
  if (
    a.standing !== b.standing ||
    !isCompatible(a.names, b.names) ||
    !isCompatible(a.sentenceNames, b.sentenceNames) ||
    !sameTimes(a, b)
  )
    return false
  if (a.whole !== undefined && b.whole !== undefined && a.whole !== b.whole) return false
  if (a.quantity.counted !== b.quantity.counted && a.quantity.kind === 'count') return false
  const { bits, share } = Math.min(digitsIn(a), digitsIn(b)) < TELLING_DIGITS ? enough.few : enough.many
  const shared = sharedBits(a, b)
  if (isSameObject(a, b) && shared >= enough.object) return true
  return shared >= bits && shared >= share * Math.min(bitsOf(a), bitsOf(b))
}

// "A 108 billion dollar deficit target … the 138 billion dollar deficit ceiling".
function isSameObject({ objects: a }: Frame, { objects: b }: Frame): boolean {
  for (const stem of a) if (b.has(stem)) return true
  return false
}

function digitsIn({ quantity: { value } }: Frame): number {
  return digitsOf(value).length
}

// Frames that both name somebody must name one of them both.
function isCompatible(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return true
  for (const name of a) if (b.has(name)) return true
  return false
}

function sameTimes({ times: a }: Frame, { times: b }: Frame): boolean {
  return a.length === 0 || b.length === 0 || a.some((time) => b.includes(time))
}

function sharedBits(a: Frame, b: Frame): number {
  let bits = 0
  for (const [stem, distance] of a.stems) {
    const other = b.stems.get(stem)
    if (other !== undefined) bits += weight(stem, Math.max(distance, other))
  }
  return bits
}

function bitsOf({ stems }: Frame): number {
  let bits = 0
  for (const [stem, distance] of stems) bits += weight(stem, distance)
  return bits
}

function weight(stem: number, distance: number): number {
  return (rarityOf(stem) - COMMON_BITS) * (distance <= NEAR ? 1 : 0.6)
}
