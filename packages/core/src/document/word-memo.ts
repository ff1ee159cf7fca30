import { wordForm } from './vocabulary.ts'

/** What is to be known of a word's normalised form, worked out when it is first asked for and kept by word id. */
export class WordMemo<Value> {
  readonly #of: (form: string) => Value
  // Where an id's value stands in `#values`, 0 where it was not asked yet.
  #places = new Uint32Array(1 << 14)
  readonly #values: Value[] = []

  /** @param of depends on the form alone */
  constructor(of: (form: string) => Value) {
    this.#of = of
  }

  get(id: number): Value {
    const place = id < this.#places.length ? this.#places[id] : 0
    return place > 0 ? this.#values[place - 1] : this.#find(id)
  }

  #find(id: number): Value {
    const value = this.#of(wordForm(id))
    if (id >= this.#places.length) this.#grow(id)
    this.#places[id] = this.#values.push(value)
    return value
  }

  #grow(id: number): void {
    const places = new Uint32Array(Math.max(this.#places.length * 2, id + 1))
    places.set(this.#places)
    this.#places = places
  }
}
