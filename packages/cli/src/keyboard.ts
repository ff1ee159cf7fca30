import { createInterface } from 'node:readline'

const INTERRUPT = '\u0003'
const END = '\u0004'

// A key that is no character comes as several: the arrow up as ESC [ A.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it starts with a control character
const key = /^(?:\u001b(?:\[[\d;]*[A-Za-z~]|O[A-Z])?|.)/su

/**
 * Keys as they are pressed; from a pipe, its characters. What was typed ahead is kept. Between keys nothing is read, so that
 * another program can use the terminal in `lend`.
 */
export class Keyboard {
  readonly #stream: NodeJS.ReadStream
  #typed = ''

  constructor(stream: NodeJS.ReadStream) {
    this.#stream = stream
    stream.setEncoding('utf8')
    this.#setRaw(true)
  }

  /** The next key. Undefined at the end of the stream, at Ctrl+C and Ctrl+D. */
  async key(): Promise<string | undefined> {
    if (this.#typed === '') this.#typed = await this.#read()
    const [pressed] = key.exec(this.#typed) ?? []
    if (pressed === undefined) return undefined
    this.#typed = this.#typed.slice(pressed.length)
    return pressed === INTERRUPT || pressed === END ? undefined : pressed
  }

  /** A line of text, which can be edited. Undefined at Ctrl+C and Ctrl+D. */
  async line(question: string): Promise<string | undefined> {
    const typed = this.#typed
    this.#typed = ''
    return this.lend(
      () =>
        new Promise((resolve) => {
          const lines = createInterface({ input: this.#stream, output: process.stdout, terminal: this.#stream.isTTY === true })
          const answer = (text: string | undefined) => {
            resolve(text)
            lines.close()
          }
          lines.once('SIGINT', () => answer(undefined)).once('close', () => resolve(undefined))
          lines.question(question, answer)
          if (typed !== '') lines.write(typed)
        })
    )
  }

  /** Gives the terminal back for as long as something else uses it. */
  async lend<Value>(use: () => Value | Promise<Value>): Promise<Value> {
    this.#setRaw(false)
    try {
      return await use()
    } finally {
      this.#setRaw(true)
    }
  }

  close(): void {
    this.#setRaw(false)
    this.#stream.pause()
  }

  /** What comes next; empty at the end. */
  #read(): Promise<string> {
    const stream = this.#stream
    if (stream.readableEnded) return Promise.resolve('')
    return new Promise((resolve) => {
      const settle = (chunk: string | undefined) => {
        stream.off('data', settle).off('end', settle)
        stream.pause()
        resolve(chunk ?? '')
      }
      stream.on('data', settle).on('end', settle)
      stream.resume()
    })
  }

  #setRaw(raw: boolean): void {
    if (this.#stream.isTTY) this.#stream.setRawMode(raw)
  }
}
