import { type Block, type BlockKind, type Comment, type Mark, type Piece, SourceMap, type Span } from '@stet/core'

/** What a reader has made of the prose of a file. */
export interface Prose {
  text: string
  map: SourceMap
  blocks: Block[]
  marks: Mark[]
  comments: Comment[]
}

interface OpenMark {
  kind: Mark['kind']
  href?: string
  /** Offset in the prose, or -1 as long as nothing was written in it. */
  start: number
}

/**
 * Writes the prose of a file piece by piece and remembers where each piece
 * came from. A block begins with its first character, so one that stays empty
 * leaves no trace; blocks are parted by a blank line.
 */
export class ProseWriter {
  readonly #source: string
  #text = ''
  readonly #pieces: Piece[] = []
  readonly #blocks: Block[] = []
  readonly #marks: Mark[] = []
  readonly #comments: Comment[] = []
  readonly #openMarks: OpenMark[] = []
  /** Comments between two blocks stand at the start of the second. */
  #waitingComments: Comment[] = []
  #kind: BlockKind = 'paragraph'
  #group: number | undefined
  #start = -1
  #groups = 0

  constructor(source: string) {
    this.#source = source
  }

  /** A number for the blocks of one list, table or quotation. */
  newGroup(): number {
    return this.#groups++
  }

  /** Ends the block that is being written; what comes next is of this kind. */
  begin(kind: BlockKind, group?: number): void {
    this.end()
    this.#kind = kind
    this.#group = group
  }

  /** True when the block that is being written has text. */
  get hasText(): boolean {
    return this.#start >= 0
  }

  /** The last two characters of the block that is being written. */
  get tail(): string {
    return this.hasText ? this.#text.slice(Math.max(this.#start, this.#text.length - 2)) : ''
  }

  end(): void {
    if (this.#start < 0) return
    for (const mark of this.#openMarks) {
      this.#closeMark(mark)
      mark.start = -1
    }
    const { start, end } = trimmed(this.#text, this.#start)
    const group = this.#group === undefined ? {} : { group: this.#group }
    if (start < end) this.#blocks.push({ kind: this.#kind, start, end, ...group })
    this.#start = -1
  }

  /** Copies a stretch of the file. */
  copy(from: number, to: number): void {
    if (from >= to) return
    this.#open()
    const length = to - from
    const last = this.#pieces.at(-1)
    if (last && isCopy(last) && last.source + last.sourceLength === from && last.text + last.textLength === this.#text.length) {
      last.textLength += length
      last.sourceLength += length
    } else this.#pieces.push({ text: this.#text.length, source: from, textLength: length, sourceLength: length })
    this.#text += this.#source.slice(from, to)
  }

  /** Writes a value for a stretch of the file in which it is written differently. */
  write(value: string, from: number, to: number): void {
    if (value === '') return
    this.#open()
    this.#pieces.push({ text: this.#text.length, source: from, textLength: value.length, sourceLength: to - from })
    this.#text += value
  }

  /** Marks what `write` writes. */
  mark(kind: Mark['kind'], href: string | undefined, write: () => void): void {
    const mark: OpenMark = { kind, start: -1, ...(href === undefined ? {} : { href }) }
    this.#openMarks.push(mark)
    write()
    this.#openMarks.pop()
    this.#closeMark(mark)
  }

  comment(value: string, source: Span): void {
    const comment = { value, source, at: this.#text.length }
    if (this.#start < 0) this.#waitingComments.push(comment)
    else this.#comments.push(comment)
  }

  finish(): Prose {
    this.end()
    this.#placeComments()
    return {
      text: this.#text,
      map: new SourceMap(this.#pieces),
      blocks: this.#blocks,
      marks: this.#marks.sort((a, b) => a.start - b.start || b.end - a.end),
      comments: this.#comments
    }
  }

  #open(): void {
    if (this.#start < 0) {
      if (this.#text !== '') this.#text += '\n\n'
      this.#start = this.#text.length
      this.#placeComments()
    }
    for (const mark of this.#openMarks) if (mark.start < 0) mark.start = this.#text.length
  }

  #placeComments(): void {
    for (const comment of this.#waitingComments) this.#comments.push({ ...comment, at: this.#text.length })
    this.#waitingComments = []
  }

  #closeMark({ kind, href, start }: OpenMark): void {
    if (start >= 0 && start < this.#text.length)
      this.#marks.push({ kind, start, end: this.#text.length, ...(href === undefined ? {} : { href }) })
  }
}

function isCopy(piece: Piece): boolean {
  return piece.textLength === piece.sourceLength
}

function trimmed(text: string, start: number): Span {
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space that parts words and lines; a no-break space does not. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xfeff
}
