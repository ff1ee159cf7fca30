import type { Draft, StetMessage } from '@stet/core'
import { encode, encodingOf, loadReader } from '@stet/readers'
import { bytesOf } from '../lint-files.ts'
import { Linter, type LinterOptions, type LintResult } from '../linter.ts'
import type { Problem } from '../problem.ts'
import { letStand } from '../suppression/let-stand.ts'
import { applyEdits, type Edit } from './edit.ts'
import { isClean } from './offer.ts'
import type { Read } from './sound.ts'
import { writeDraft } from './write.ts'

/** An edit that a finding offers, and the line where it is made. */
export interface Replacement extends Edit {
  line: number
}

/** Drafts that somebody mends finding by finding: each is read from its file before a finding is looked at, and written after it. */
export class Mending {
  readonly #options: LinterOptions
  readonly #linter: Linter

  constructor(options: LinterOptions) {
    this.#options = options
    this.#linter = new Linter(options)
  }

  /** Reads and lints a draft as it is now; or says why it cannot be read. */
  async open(path: string): Promise<OpenDraft | Problem[]> {
    const bytes = bytesOf(path, this.#options.cwd)
    if (!(bytes instanceof Uint8Array)) return [bytes]
    const result = await this.#linter.lint(path, bytes)
    const { draft, problems } = result
    return draft ? new OpenDraft({ ...result, draft }, bytes, await loadReader(path), this.#options.cwd) : problems
  }
}

/** A draft as it was when it was read. */
export class OpenDraft {
  readonly result: LintResult & { draft: Draft }
  readonly #bytes: Uint8Array
  readonly #read: Read
  readonly #cwd: string

  constructor(result: LintResult & { draft: Draft }, bytes: Uint8Array, read: Read, cwd: string) {
    this.result = result
    this.#bytes = bytes
    this.#read = read
    this.#cwd = cwd
  }

  /** The replacements that a finding offers, at its place and at others, and that leave the rest of the draft as it is. */
  async replacements({ place, expected = [], choices = [] }: StetMessage): Promise<Replacement[]> {
    const { draft, path } = this.result
    const offered = [...expected.map((text) => ({ place, text })), ...choices]
    const edits = offered.map(({ place: { start, end }, text }) => ({
      start: start.offset,
      end: end.offset,
      text,
      line: start.line
    }))
    const clean = await Promise.all(edits.map((edit) => isClean(draft, edit, { path })))
    return edits.filter((_, index) => clean[index])
  }

  /** What lets a finding stand; see `letStand`. */
  standing(message: StetMessage, reason: string): Edit | undefined {
    return letStand(this.result.draft, message, this.result.messages, reason, this.#read)
  }

  /** Writes the file with an edit made. Returns what kept it from being written. */
  write(edit: Edit): Problem | undefined {
    const after = applyEdits(this.result.draft.source, [edit])
    return writeDraft(this.result.path, this.#bytes, encode(after, encodingOf(this.#bytes)), this.#cwd)
  }
}
