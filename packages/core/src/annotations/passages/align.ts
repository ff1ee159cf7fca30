import type { Segment } from './segments.ts'

/** What two segments have in common, in the same order. */
export interface Alignment {
  /** Weight of the words in common; of the two weights of a pair, the lighter. */
  weight: number
  /** How many words that is. */
  words: number
  /** Index in `a` of the first word in common. */
  start: number
}

/** The heaviest common subsequence of the words of two segments. */
export function align(a: Segment, b: Segment): Alignment {
  const width = b.stems.length + 1
  const best = new Float64Array((a.stems.length + 1) * width)
  for (let i = a.stems.length - 1; i >= 0; i--) {
    for (let j = b.stems.length - 1; j >= 0; j--) {
      const cell = i * width + j
      const skipping = Math.max(best[cell + width], best[cell + 1])
      const pairing = a.stems[i] === b.stems[j] ? best[cell + width + 1] + Math.min(a.weights[i], b.weights[j]) : 0
      best[cell] = Math.max(skipping, pairing)
    }
  }
  return { weight: best[0], ...walk(a, b, best, width) }
}

function walk(a: Segment, b: Segment, best: Float64Array, width: number): { words: number; start: number } {
  let words = 0
  let start = -1
  let i = 0
  let j = 0
  while (i < a.stems.length && j < b.stems.length) {
    const cell = i * width + j
    if (a.stems[i] === b.stems[j] && best[cell] === best[cell + width + 1] + Math.min(a.weights[i], b.weights[j])) {
      if (start < 0) start = i
      words++
      i++
      j++
    } else if (best[cell] === best[cell + width]) i++
    else j++
  }
  return { words, start: Math.max(0, start) }
}
