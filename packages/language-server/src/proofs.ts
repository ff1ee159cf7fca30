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

/** Where a document is linted: as what format, from where its config counts. */
export interface Assignment {
  desk: Desk
  path: string
  format?: 'markdown' | 'html' | 'text'
}

interface Sources {
  get(uri: string): TextDocument | undefined
  /** Undefined for what is no draft. */
  assign(document: TextDocument): Promise<Assignment | undefined>
}

/** How long a lint may hold up messages from the editor, milliseconds. */
const TURN = 8

class Superseded extends Error {}

/** The proofs of open documents: each version is linted once, however many ask, and given up as soon as there is a newer one. */
export class Proofs {
  readonly #sources: Sources
  readonly #newest = new Map<string, { key: string; proof: Promise<Proof | undefined> }>()
  #count = 0

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** The proof of a document as it stands when the answer is there; undefined when it was closed. */
  async of(uri: string): Promise<Proof | undefined> {
    for (;;) {
      const document = this.#sources.get(uri)
      if (!document) return undefined
      const assignment = await this.#sources.assign(document)
      const key = keyOf(document, assignment)
      const proof = await this.#once(key, document, assignment)
      if (proof && this.#isCurrent(key, document, assignment)) return proof
    }
  }

  forget(uri: string): void {
    this.#newest.delete(uri)
  }

  #once(key: string, document: TextDocument, assignment: Assignment | undefined): Promise<Proof | undefined> {
    const known = this.#newest.get(document.uri)
    if (known?.key === key) return known.proof
    const proof = this.#read(key, document, assignment)
    this.#newest.set(document.uri, { key, proof })
    return proof
  }

  async #read(key: string, document: TextDocument, assignment: Assignment | undefined): Promise<Proof | undefined> {
    const { uri, version } = document
    const proof = { id: String(++this.#count), uri, version }
    if (!assignment) return proof
    const { desk, path, format } = assignment
    let since = performance.now()
    try {
      const pause = async () => {
        if (performance.now() - since < TURN) return
        await setImmediate()
        if (!this.#isCurrent(key, document, assignment)) throw new Superseded()
        since = performance.now()
      }
      return { ...proof, result: await desk.lint(path, document.getText(), { format, pause }) }
    } catch (error) {
      if (error instanceof Superseded) return undefined
      throw error
    }
  }

  #isCurrent(key: string, { uri }: TextDocument, assignment: Assignment | undefined): boolean {
    const document = this.#sources.get(uri)
    return document !== undefined && keyOf(document, assignment) === key
  }
}

// A document that is closed and opened again may count its versions from the start: it is another object.
const serials = new WeakMap<TextDocument, number>()
let serial = 0

function keyOf(document: TextDocument, assignment: Assignment | undefined): string {
  if (!serials.has(document)) serials.set(document, ++serial)
  return `${serials.get(document)} ${document.version} ${assignment?.desk.folder} ${assignment?.desk.edition}`
}
