import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import type { Configs, ReadConfig } from '@stet/config'
import { type Document, type Draft, Lines, type StetMessage } from '@stet/core'
import { decode, loadReader, UnreadableDraft } from '@stet/readers'
import { cannotRead } from './files/discover.ts'
import { type Agreements, Ledger } from './ledger/ledger.ts'
import { type Confirmed, confirmationsOf, type LintOptions, lintDraft } from './lint-draft.ts'
import { ThirdPartyPlugins } from './plugins/third-party-plugins.ts'
import type { Problem } from './problem.ts'

export interface LintFilesOptions extends Pick<LintOptions, 'today' | 'only' | 'skip'> {
  /** The folder from which paths count. */
  cwd: string
  configs: Configs
  /** Whether the third-party plugins that configs name may be loaded, which runs their code. */
  loadPlugins: boolean
  /** The folder of verified facts, instead of the configs'. */
  facts?: string
  /** Transcripts and notes, paths or globs, beside those of the configs and the drafts. */
  notes?: readonly string[]
}

/** A file that was linted, or could not be. */
export interface LintResult {
  path: string
  /** Absent where the file could not be read. */
  draft?: Draft
  /** Sorted; see `lintDraft`. */
  messages: StetMessage[]
  /** What rules checked in the draft's document and found right. Absent where it could not be read. */
  confirmations?: (document: Document) => Confirmed[]
  /** What facts and notes bear out in the draft's document. Absent where it could not be read. */
  agreements?: Agreements
  /** What is the user's to mend: in the file's bytes or front matter, in its config (told once a config), in a plugin. */
  problems: Problem[]
}

/** Lints files one by one, in the order of their paths; one that cannot be read does not stop the others. */
export async function* lintFiles(paths: Iterable<string>, options: LintFilesOptions): AsyncGenerator<LintResult, void> {
  const linter = new Linter(options)
  for (const path of paths) {
    const bytes = read(path, options.cwd)
    yield bytes instanceof Uint8Array ? await linter.lint(path, bytes) : { path, messages: [], problems: [bytes] }
  }
}

/** A draft's bytes, and the path it goes by. */
export interface DraftAtHand {
  path: string
  bytes: Uint8Array
}

/** Lints drafts that are at hand, from standard input or git's index, as if each stood at its path. */
export async function* lintAtHand(
  drafts: Iterable<DraftAtHand> | AsyncIterable<DraftAtHand>,
  options: LintFilesOptions
): AsyncGenerator<LintResult, void> {
  const linter = new Linter(options)
  for await (const { path, bytes } of drafts) yield await linter.lint(path, bytes)
}

class Linter {
  readonly #options: LintFilesOptions
  readonly #plugins = new ThirdPartyPlugins()
  readonly #ledger: Ledger
  readonly #told = new Set<ReadConfig>()

  constructor(options: LintFilesOptions) {
    this.#options = options
    this.#ledger = new Ledger(options)
  }

  async lint(path: string, bytes: Uint8Array): Promise<LintResult> {
    const absolute = resolve(this.#options.cwd, path)
    const read = await this.#options.configs.in(dirname(absolute))
    const problems = this.#ofConfigs(this.#isNews(read) ? read.problems : [])
    const draft = await draftOf(bytes, path)
    if (!('text' in draft)) return { path, messages: [], problems: [...problems, draft] }
    const config = read.configFor(absolute)
    const plugins = this.#options.loadPlugins ? (config.plugins ?? []) : []
    const { messages: pluginMessages, unloadable, failed } = await this.#plugins.run(draft, plugins, path)
    const ledger = await this.#ledger.rulesFor(draft, config, absolute)
    const messages = lintDraft(draft, config, { ...this.#options, path, pluginMessages, ledger: ledger.rules })
    return {
      path,
      draft,
      messages,
      confirmations: (document) => confirmationsOf(document, config, this.#options),
      agreements: ledger.agreements,
      problems: [...problems, ...this.#ofConfigs(unloadable), ...ledger.problems, ...problemsOf(draft, path), ...failed]
    }
  }

  #isNews(read: ReadConfig): boolean {
    if (this.#told.has(read)) return false
    this.#told.add(read)
    return true
  }

  // Configs are found by absolute paths; people are told them from where they are.
  #ofConfigs(problems: readonly Problem[]): Problem[] {
    return problems.map((problem) => ({ ...problem, path: shown(problem.path, this.#options.cwd) }))
  }
}

function read(path: string, cwd: string): Uint8Array | Problem {
  try {
    return readFileSync(resolve(cwd, path))
  } catch (error) {
    return cannotRead(path, error as NodeJS.ErrnoException)
  }
}

async function draftOf(bytes: Uint8Array, path: string): Promise<Draft | Problem> {
  try {
    const read = await loadReader(path)
    return read(decode(bytes))
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw new Error(`Reading ${path} failed`, { cause: error })
    return { kind: 'unreadable', path, line: error.line, reason: error.message }
  }
}

/** What is malformed in a file that could be read all the same. */
function problemsOf({ source, problems = [] }: Draft, path: string): Problem[] {
  if (problems.length === 0) return []
  const lines = new Lines(source)
  return problems.map(({ reason, source: { start } }) => {
    const { line, column } = lines.pointAt(start)
    return { kind: 'malformed', path, line, column, reason }
  })
}

function shown(path: string, cwd: string): string {
  const within = relative(cwd, path)
  return within.startsWith('..') || isAbsolute(within) ? path : within
}
