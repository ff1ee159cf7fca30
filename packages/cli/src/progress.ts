const DELAY = 1000

/** Says on a terminal how far a long run has come; silent in a pipe and in the first second. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #started = Date.now()
  #shown = false
  #count = 0

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream
  }

  /** A file is done. */
  step(): void {
    this.#count++
    if (!this.#stream.isTTY || Date.now() - this.#started < DELAY || this.#count % 10 !== 0) return
    this.#stream.write(`\r\u001b[K${this.#count} files`)
    this.#shown = true
  }

  /** Takes the line off the screen. */
  end(): void {
    if (this.#shown) this.#stream.write('\r\u001b[K')
  }
}
