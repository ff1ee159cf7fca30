import type { Span } from '../span.ts'

/**
 * Where the prose of a draft stands in its file. The prose is a list of
 * pieces; each piece was copied from the file, or stands for a stretch of it
 * (an entity, an escape) that is written differently there.
 */
export interface Piece {
  /** Offset in the prose, UTF-16 code units. */
  text: number
  /** Offset in the file, UTF-16 code units. */
  source: number
  /** Length in the prose. */
  textLength: number
  /** Length in the file; differs from `textLength` only for a piece that is not a copy. */
  sourceLength: number
}

export class SourceMap {
  readonly #pieces: readonly Piece[]
  #inFile: readonly Piece[] | undefined

  /** @param pieces in the order of the prose, not overlapping there */
  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  /** A prose that is its file. */
  static identity(length: number): SourceMap {
    return new SourceMap([{ text: 0, source: 0, textLength: length, sourceLength: length }])
  }

  /** The offset in the file of the character that stands at `offset` in the prose. */
  startInSource(offset: number): number {
    const piece = this.#pieceAt(offset)
    if (!piece) return 0
    const within = offset - piece.text
    if (within >= piece.textLength) return piece.source + piece.sourceLength
    return isCopy(piece) ? piece.source + within : piece.source
  }

  /** The offset in the file just behind the character that ends at `offset` in the prose. */
  endInSource(offset: number): number {
    if (offset <= 0) return this.startInSource(0)
    const piece = this.#pieceAt(offset - 1)
    if (!piece) return 0
    const within = Math.min(offset - piece.text, piece.textLength)
    return isCopy(piece) ? piece.source + within : piece.source + piece.sourceLength
  }

  /**
   * Where a stretch of the file stands in the prose. Undefined where it is not prose from end to end, in one go: there is
   * markup in it, or half of what stands for a character.
   */
  inText({ start, end }: Span): Span | undefined {
    this.#inFile ??= this.#pieces.filter(({ sourceLength }) => sourceLength > 0).sort((a, b) => a.source - b.source)
    let index = lastAtOrBefore(this.#inFile, start, 'source')
    const first = this.#inFile[index]
    let last = first
    while (last && sourceEnd(last) < end) {
      const next = this.#inFile[++index]
      if (next?.source !== sourceEnd(last) || next.text !== textEnd(last)) return undefined
      last = next
    }
    if (!last || start < first.source || start >= sourceEnd(first)) return undefined
    if (!isCopy(first) && start !== first.source) return undefined
    if (!isCopy(last) && end !== sourceEnd(last)) return undefined
    return { start: first.text + start - first.source, end: textEnd(last) - (sourceEnd(last) - end) }
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.#pieces[lastAtOrBefore(this.#pieces, offset, 'text')]
  }
}

/** The last of some pieces that starts at or before `offset`, or the first. */
function lastAtOrBefore(pieces: readonly Piece[], offset: number, side: 'text' | 'source'): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle][side] <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function sourceEnd({ source, sourceLength }: Piece): number {
  return source + sourceLength
}

function textEnd({ text, textLength }: Piece): number {
  return text + textLength
}

function isCopy(piece: Piece): boolean {
  return piece.textLength === piece.sourceLength
}
