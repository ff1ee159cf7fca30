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

  // The last piece that starts at or before `offset`, found by bisection.
  #pieceAt(offset: number): Piece | undefined {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pieces[middle].text <= offset) low = middle
      else high = middle - 1
    }
    return this.#pieces[low]
  }
}

function isCopy(piece: Piece): boolean {
  return piece.textLength === piece.sourceLength
}
