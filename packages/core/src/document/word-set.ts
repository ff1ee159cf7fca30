import { normalise, wordId } from './vocabulary.ts'

/** A set of single words, asked by word id: `speechVerbs.has(tokens.word[i])`. */
export class WordSet {
  #bits: Uint8Array

  /** @param words single words in any case; white space parts words within a string */
  constructor(words: string | Iterable<string>) {
    const list = typeof words === 'string' ? words.trim().split(/\s+/) : [...words]
    const members = list.map((word) => wordId(normalise(word)))
    this.#bits = new Uint8Array(Math.max(0, ...members) + 1)
    for (const id of members) this.#bits[id] = 1
  }

  has(id: number): boolean {
    return this.#bits[id] === 1
  }
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
