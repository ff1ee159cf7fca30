import type { Segment } from './segments.ts'

// A word in more segments than this brings no candidates: it is a theme of the article, or the text is not prose.
const mostSegments = 24
const mostCandidates = 3
// Words below this weight are too common to look segments up by.
const leastWeight = 4

/** An earlier segment, and the weight of the words that a later one has in common with it, in any order. */
export interface Candidate {
  segment: number
  /** No alignment of the two weighs more. */
  shared: number
}

/**
 * For each segment, the few earlier ones with the greatest weight of words in common, in any order;
 * found with an index from words to segments, so that the work grows with the text and not with its square.
 */
export function findCandidates(segments: readonly Segment[]): Candidate[][] {
  const index = new Map<number, number[]>()
  return segments.map((segment, number) => {
    const shared = new Map<number, number>()
    const { heavy, light } = byWeight(segment)
    for (const [stem, weight] of heavy) {
      const earlier = index.get(stem)
      if (!earlier) index.set(stem, [number])
      else {
        if (earlier.length <= mostSegments) for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + weight)
        earlier.push(number)
      }
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([other, weight]) => ({ segment: other, shared: weight + light }))
  })
}

// The words that segments are looked up by, and what all others weigh together.
function byWeight({ stems, weights }: Segment): { heavy: Map<number, number>; light: number } {
  const heavy = new Map<number, number>()
  let light = 0
  stems.forEach((stem, index) => {
    if (weights[index] >= leastWeight) heavy.set(stem, (heavy.get(stem) ?? 0) + weights[index])
    else light += weights[index]
  })
  return { heavy, light }
}
