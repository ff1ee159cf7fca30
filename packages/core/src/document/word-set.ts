import { idOfRange, normalise, wordId } from './vocabulary.ts'

/** A set of single words, asked by word id: `speechVerbs.has(tokens.word[i])`. */
export class WordSet {
  readonly #bits: Uint8Array

  /** @param words single words in any case; white space parts words within a string */
  constructor(words: string | Iterable<string>) {
    const members = typeof words === 'string' ? idsIn(words) : Array.from(words, (word) => wordId(normalise(word)))
    let highest = 0
    for (const id of members) if (id > highest) highest = id
    this.#bits = new Uint8Array(highest + 1)
    for (const id of members) this.#bits[id] = 1
  }

  has(id: number): boolean {
    return id < this.#bits.length && this.#bits[id] === 1
  }
}

/** The ids of the words of a list, parted by white space. Makes no string of a word that is known: lexicons are read at every start. */
export function idsIn(words: string): number[] {
  const ids: number[] = []
  for (let start = 0; start < words.length; ) {
    let end = start
    while (end < words.length && words.charCodeAt(end) > 0x20) end++
    if (end > start) ids.push(idOfRange(words, start, end))
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
    for (const [word, value] of entries) byId.set(idOfRange(word, 0, word.length), value)
    super(byId)
  }
}
