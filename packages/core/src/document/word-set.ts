import { unitsOf } from './units.ts'
import { idOfRange, normalise, wordId } from './vocabulary.ts'

/*
 * Which sets a word is in: a bit per set, and a row of bits per word, so that
 * all that the rules ask of a word stands in one or two cache lines. Each set
 * with a column of its own was three megabytes for the rules to run through
 * with every article.
 */
let rows = new Uint32Array(1 << 18)
// A row has `1 << rowBits` integers of 32 sets each.
let rowBits = 4
let sets = 0

/** A set of single words, asked by word id: `speechVerbs.has(tokens.word[i])`. */
export class WordSet {
  /** The integer of a row that has the set's bit. */
  readonly #column: number
  readonly #bit: number

  /** @param words single words in any case; white space parts words within a string */
  constructor(words: string | Iterable<string>) {
    this.#column = sets >> 5
    this.#bit = 1 << (sets & 31)
    sets++
    if (this.#column >> rowBits) widenRows()
    const members = typeof words === 'string' ? idsIn(words) : Array.from(words, (word) => wordId(normalise(word)))
    for (const id of members) this.#add(id)
  }

  has(id: number): boolean {
    const place = (id << rowBits) | this.#column
    return place < rows.length && (rows[place] & this.#bit) !== 0
  }

  #add(id: number): void {
    if (id << rowBits >= rows.length) rows = copyInto(new Uint32Array((id << rowBits) * 2), 0)
    rows[(id << rowBits) | this.#column] |= this.#bit
  }
}

function widenRows(): void {
  rows = copyInto(new Uint32Array(rows.length * 2), 1)
  rowBits++
}

function copyInto(wider: Uint32Array<ArrayBuffer>, shift: number): Uint32Array<ArrayBuffer> {
  const width = 1 << rowBits
  for (let from = 0, to = 0; from < rows.length; from += width, to += width << shift)
    wider.set(rows.subarray(from, from + width), to)
  return wider
}

/** The ids of the words of a list, parted by white space. Makes no string of a word that is known: lexicons are read at every start. */
export function idsIn(words: string): number[] {
  const ids: number[] = []
  const units = unitsOf(words)
  for (let start = 0; start < words.length; ) {
    let end = start
    while (end < words.length && units[end] > 0x20) end++
    if (end > start) ids.push(idOfRange(units, start, end))
    start = end + 1
  }
  return ids
}

/** Values by word id. */
export class IdMap<Value> {
  // Where an id's value stands in `#values`, 0 for none: an array indexed by the ids themselves would be sparse, and slow.
  readonly #places: Uint16Array
  readonly #values: (Value | undefined)[] = [undefined]

  constructor(entries: ReadonlyMap<number, Value>) {
    let highest = 0
    for (const id of entries.keys()) if (id > highest) highest = id
    this.#places = new Uint16Array(highest + 1)
    for (const [id, value] of entries) this.#places[id] = this.#values.push(value) - 1
  }

  get(id: number): Value | undefined {
    return id < this.#places.length ? this.#values[this.#places[id]] : undefined
  }
}

/** Values by single word, asked by word id. */
export class WordMap<Value> extends IdMap<Value> {
  constructor(entries: Iterable<readonly [string, Value]>) {
    const byId = new Map<number, Value>()
    for (const [word, value] of entries) byId.set(idOfRange(unitsOf(word), 0, word.length), value)
    super(byId)
  }
}
