import type { Connection, Diagnostic } from 'vscode-languageserver'

type Find = (uri: string) => Promise<{ version: number; diagnostics: Diagnostic[] } | undefined>

/** How long typing must rest before findings are sent, milliseconds. */
const REST = 100

/** Sends findings to an editor that does not ask for them. */
export class Publisher {
  readonly #connection: Connection
  readonly #find: Find
  readonly #timers = new Map<string, NodeJS.Timeout>()

  /** @param find what there is to say of a document, by the newest text; undefined when it is closed */
  constructor(connection: Connection, find: Find) {
    this.#connection = connection
    this.#find = find
  }

  /** Sends when typing rests. */
  soon(uri: string): void {
    this.#after(uri, REST)
  }

  now(uri: string): void {
    this.#after(uri, 0)
  }

  /** A document was closed: nothing is said of it any more. */
  clear(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  #after(uri: string, milliseconds: number): void {
    clearTimeout(this.#timers.get(uri))
    const timer = setTimeout(() => {
      this.#timers.delete(uri)
      void this.#send(uri)
    }, milliseconds)
    this.#timers.set(uri, timer)
  }

  async #send(uri: string): Promise<void> {
    const found = await this.#find(uri)
    if (found) await this.#connection.sendDiagnostics({ uri, ...found })
  }
}
