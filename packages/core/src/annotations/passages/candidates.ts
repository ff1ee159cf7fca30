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
    const heavy = heavyWords(segment)
    if (heavy.size === 0) return []
    const shared = new Map<number, number>()
    for (const [stem, weight] of heavy) {
      const earlier = index.get(stem)
      if (!earlier) index.set(stem, [number])
      else {
        if (earlier.length <= mostSegments) for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + weight)
        earlier.push(number)
      }
    }
    if (shared.size === 0) return []
    const light = lightWeight(segment)
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([other, weight]) => ({ segment: other, shared: weight + light }))
  })
}

// The words that segments are looked up by. A word that stands in no other segment finds none.
function heavyWords({ stems, weights, recurring }: Segment): Map<number, number> {
  const heavy = new Map<number, number>()
  for (const index of recurring) {
    if (weights[index] >= leastWeight) heavy.set(stems[index], (heavy.get(stems[index]) ?? 0) + weights[index])
  }
  return heavy
}

// What all other words weigh together.
function lightWeight({ weights }: Segment): number {
  let light = 0
  for (const weight of weights) if (weight < leastWeight) light += weight
  return light
}
