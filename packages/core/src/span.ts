/** A range of text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/**
 * The first of a list of spans that overlaps another one.
 *
 * @param spans in order, not overlapping each other
 */
export function firstOverlapping<Item extends Span>(spans: readonly Item[], { start, end }: Span): Item | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].end > start) high = middle
    else low = middle + 1
  }
  return low < spans.length && spans[low].start < end ? spans[low] : undefined
}
