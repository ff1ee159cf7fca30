import type { Segment } from './segments.ts'

// A word in more segments than this brings no candidates: it is a theme of the article, or the text is not prose.
const mostSegments = 24
const mostCandidates = 3
// Words below this weight are too common to look segments up by.
const leastWeight = 4

/**
 * For each segment, the few earlier ones with the greatest weight of words in common, in any order;
 * found with an index from words to segments, so that the work grows with the text and not with its square.
 */
export function findCandidates(segments: readonly Segment[]): number[][] {
  const index = new Map<number, number[]>()
  return segments.map((segment, number) => {
    const shared = new Map<number, number>()
    const stems = distinct(segment)
    for (const [stem, weight] of stems) {
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
      .map(([other]) => other)
  })
}

function distinct({ stems, weights }: Segment): Map<number, number> {
  const weightOf = new Map<number, number>()
  stems.forEach((stem, index) => {
    if (weights[index] >= leastWeight) weightOf.set(stem, weights[index])
  })
  return weightOf
}
