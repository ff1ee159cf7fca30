import { setImmediate } from 'node:timers/promises'
import type { LintResult } from '@stet/engine'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Desk } from './desk.ts'

/** What was found in one version of a document. */
export interface Proof {
  /** Names this proof among all of the session. */
  id: string
  uri: string
  version: number
  /** Absent where the document is not to be linted. */
  result?: LintResult
}

/** Where a document is linted: from which path its config counts, as what format. */
export interface Assignment {
  desk: Desk
  path: string
  format?: 'markdown' | 'html' | 'text'
}

interface Source {
  document(uri: string): TextDocument | undefined
  /** Undefined for what is no draft. */
  assign(document: TextDocument): Assignment | undefined
}

/** How long a lint may hold up messages from the editor, milliseconds. */
const TURN = 8

class Superseded extends Error {}

/** The proofs of open documents: each version is linted once, however many ask, and given up as soon as there is a newer one. */
export class Proofs {
  readonly #source: Source
  readonly #newest = new Map<string, { key: string; proof: Promise<Proof | undefined> }>()
  #count = 0

  constructor(source: Source) {
    this.#source = source
  }

  /** The proof of a document as it stands when the answer is there; undefined when it is not open. */
  async of(uri: string): Promise<Proof | undefined> {
    for (;;) {
      const document = this.#source.document(uri)
      if (!document) return undefined
      const key = this.#keyOf(document)
      const proof = await this.#once(key, document)
      if (proof && this.#isCurrent(key, uri)) return proof
    }
  }

  forget(uri: string): void {
    this.#newest.delete(uri)
  }

  #once(key: string, document: TextDocument): Promise<Proof | undefined> {
    const known = this.#newest.get(document.uri)
    if (known?.key === key) return known.proof
    const proof = this.#read(key, document)
    this.#newest.set(document.uri, { key, proof })
    return proof
  }

  async #read(key: string, document: TextDocument): Promise<Proof | undefined> {
    const { uri, version } = document
    const proof = { id: String(++this.#count), uri, version }
    const assignment = this.#source.assign(document)
    if (!assignment) return proof
    const { desk, path, format } = assignment
    let since = performance.now()
    const pause = async () => {
      if (performance.now() - since < TURN) return
      await setImmediate()
      if (!this.#isCurrent(key, uri)) throw new Superseded()
      since = performance.now()
    }
    try {
      return { ...proof, result: await desk.lint(path, document.getText(), { format, pause }) }
    } catch (error) {
      if (error instanceof Superseded) return undefined
      throw error
    }
  }

  #isCurrent(key: string, uri: string): boolean {
    const document = this.#source.document(uri)
    return document !== undefined && this.#keyOf(document) === key
  }

  // A document that is closed and opened again counts its versions anew: it is another object.
  #keyOf(document: TextDocument): string {
    const { desk } = this.#source.assign(document) ?? {}
    return `${serialOf(document)} ${document.version} ${desk?.folder} ${desk?.edition}`
  }
}

const serials = new WeakMap<TextDocument, number>()
let last = 0

function serialOf(document: TextDocument): number {
  const serial = serials.get(document) ?? ++last
  serials.set(document, serial)
  return serial
}
