/** A number per word id, 0 at first and again after `clear`, so that one column serves document after document. */
export class IdColumn {
  #values = new Uint32Array(1 << 14)
  #set: number[] = []

  get(id: number): number {
    return id < this.#values.length ? this.#values[id] : 0
  }

  /** @param value not 0 */
  set(id: number, value: number): void {
    if (id >= this.#values.length) this.#grow(id)
    if (this.#values[id] === 0) this.#set.push(id)
    this.#values[id] = value
  }

  clear(): void {
    for (const id of this.#set) this.#values[id] = 0
    this.#set.length = 0
  }

  #grow(id: number): void {
    const values = new Uint32Array(Math.max(this.#values.length * 2, id + 1))
    values.set(this.#values)
    this.#values = values
  }
}
