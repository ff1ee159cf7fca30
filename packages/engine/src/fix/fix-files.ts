import type { StetMessage } from '@stet/core'
import { encode, encodingOf, loadReader } from '@stet/readers'
import { bytesOf } from '../lint-files.ts'
import { type DraftAtHand, Linter, type LinterOptions, type LintResult } from '../linter.ts'
import { apart, applyEdits, type Edit } from './edit.ts'
import { soundEdits } from './sound.ts'
import { writeDraft } from './write.ts'

/** A file that was mended, and linted as it is now. */
export interface FixResult extends LintResult {
  /** How many replacements were made. */
  fixes: number
  /** The text as it was before, where any was made; `draft.source` is the text after. */
  before?: string
}

export interface FixOptions extends LinterOptions {
  /** Whether files are written; else they stay as they are, and the results tell what they would be. */
  write: boolean
}

/** Makes every replacement that is certain, in files one by one, in the order of their paths. */
export async function* fixFiles(paths: Iterable<string>, { write, ...options }: FixOptions): AsyncGenerator<FixResult, void> {
  const linter = new Linter(options)
  for (const path of paths) {
    const bytes = bytesOf(path, options.cwd)
    if (!(bytes instanceof Uint8Array)) {
      yield { path, messages: [], problems: [bytes], fixes: 0 }
      continue
    }
    const { before, after } = await fixDraft({ path, bytes }, linter)
    const text = after.draft?.source ?? ''
    const problem = write && after.fixes > 0 ? writeDraft(path, bytes, encode(text, encodingOf(bytes)), options.cwd) : undefined
    yield problem ? { ...before, problems: [...before.problems, problem], fixes: 0 } : after
  }
}

/** Makes every replacement that is certain, in drafts that are at hand. */
export async function* fixAtHand(drafts: Iterable<DraftAtHand>, options: LinterOptions): AsyncGenerator<FixResult, void> {
  const linter = new Linter(options)
  for (const draft of drafts) yield (await fixDraft(draft, linter)).after
}

/** A repair may bring another to light; after so many rounds there is something wrong with the text. */
const MOST_PASSES = 10

async function fixDraft({ path, bytes }: DraftAtHand, linter: Linter): Promise<{ before: LintResult; after: FixResult }> {
  const before = await linter.lint(path, bytes)
  const read = await loadReader(path)
  let after: LintResult = before
  let fixes = 0
  for (let pass = 0; pass < MOST_PASSES && after.draft; pass++) {
    const edits = soundEdits(after.draft, apart(certainEdits(after.messages)), read)
    if (edits.length === 0) break
    fixes += edits.length
    after = await linter.lint(path, applyEdits(after.draft.source, edits))
  }
  // What is wrong in a config or a plugin is told with the first run.
  return { before, after: { ...after, problems: before.problems, fixes, ...(fixes > 0 && { before: before.draft?.source }) } }
}

/** The replacements that are beyond doubt. */
export function certainEdits(messages: readonly StetMessage[]): Edit[] {
  return messages.flatMap(({ certain, expected = [], place: { start, end } }) =>
    certain && expected.length === 1 ? { start: start.offset, end: end.offset, text: expected[0] } : []
  )
}
