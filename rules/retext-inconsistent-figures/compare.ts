import { rarityOf } from '@stet/core'
import type { Frame } from './frames.ts'
import { slipBetween } from './slips.ts'

/** Bits of shared rare words, nearer ones weighing more, that make two frames one. */
export const ENOUGH_BITS = 24
/** The least share of the smaller frame that both must have. */
export const ENOUGH_SHARE = 0.45

/** Do two figures measure the same thing, as far as the text says, with results that no rounding explains? */
export function contradict(a: Frame, b: Frame): boolean {
  return !agree(a, b) && slipBetween(a.quantity.value, b.quantity.value) !== undefined && isSameThing(a, b)
}

/** Some value lies in both intervals, the looser reading of a round number included. */
export function agree({ quantity: a }: Frame, { quantity: b }: Frame): boolean {
  if (a.low <= b.high && b.low <= a.high) return true
  // "6.9 trillion" in the lead, "6,873 billion" below.
  return Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2
}

function isSameThing(a: Frame, b: Frame): boolean {
  if (a.standing !== b.standing || !isCompatible(a.names, b.names) || !sameTimes(a, b)) return false
  if (a.quantity.counted !== b.quantity.counted && a.quantity.kind === 'count') return false
  const shared = sharedBits(a, b)
  return shared >= ENOUGH_BITS && shared >= ENOUGH_SHARE * Math.min(bitsOf(a), bitsOf(b))
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
  return Math.min(16, rarityOf(stem)) * (distance <= 4 ? 1 : 0.6)
}
