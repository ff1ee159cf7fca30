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
    return this.#bits[id] === 1
  }
}

// Lexicons are thousands of words and are read at every start: no string is made of a word that is known.
function idsIn(words: string): number[] {
  const ids: number[] = []
  for (let start = 0; start < words.length; ) {
    let end = start
    while (end < words.length && words.charCodeAt(end) > 0x20) end++
    if (end > start) ids.push(idOfRange(words, start, end))
    start = end + 1
  }
  return ids
}

/** Values by single word, asked by word id. */
export class WordMap<Value> {
  readonly #values: (Value | undefined)[] = []

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) this.#values[wordId(normalise(word))] = value
  }

  get(id: number): Value | undefined {
    return this.#values[id]
  }
}
