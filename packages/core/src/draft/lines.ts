import type { Point } from 'unist'

/** Turns offsets in a file into lines and columns, both counted from 1. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 0x0a || (unit === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) this.#starts.push(at + 1)
    }
  }

  /** Line and column of an offset; all in UTF-16 code units. */
  pointAt(offset: number): Required<Point> {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low] + 1, offset }
  }
}
