import { dirname, isAbsolute, relative, resolve } from 'node:path'
import type { Configs, ReadConfig } from '@stet/config'
import { type Document, type Draft, Lines, type StetMessage } from '@stet/core'
import { decode, type Format, loadReader, UnreadableDraft } from '@stet/readers'
import type { Baselines } from './baseline/baselines.ts'
import { type Agreements, Ledger } from './ledger/ledger.ts'
import { type Confirmed, confirmationsOf, type LintOptions, lintInSteps } from './lint-draft.ts'
import { ThirdPartyPlugins } from './plugins/third-party-plugins.ts'
import type { Problem } from './problem.ts'

export interface LinterOptions extends Pick<LintOptions, 'today' | 'only' | 'skip'> {
  /** The folder from which paths count. */
  cwd: string
  configs: Configs
  /** Whether the third-party plugins that configs name may be loaded, which runs their code. */
  loadPlugins: boolean
  /** The folder of verified facts, instead of the configs'. */
  facts?: string
  /** Transcripts and notes, paths or globs, beside those of the configs and the drafts. */
  notes?: readonly string[]
  /** The findings that stood before, which are left out. */
  baselines?: Baselines
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

/** How one draft is linted. */
export interface DraftOptions {
  /** Absent: the format that the path's ending promises. */
  format?: Format
  /** Called between rules, so that whoever waits can have a turn. What it throws abandons the draft. */
  pause?: () => Promise<void> | void
}

/** Lints drafts one by one; loads facts, notes and plugins once, and tells of what is wrong in them once. */
export class Linter {
  readonly #options: LinterOptions
  readonly #plugins = new ThirdPartyPlugins()
  readonly #ledger: Ledger
  readonly #told = new Set<ReadConfig>()

  constructor(options: LinterOptions) {
    this.#options = options
    this.#ledger = new Ledger(options)
  }

  /** The facts and notes that drafts were held against so far; see `Ledger`. */
  get asked(): Ledger['asked'] {
    return this.#ledger.asked
  }

  /**
   * @param path the draft's, absolute or from `cwd`; its config is looked for from there, whether there is such a file or not
   * @param content the file's bytes, or its text
   */
  async lint(path: string, content: Uint8Array | string, { format, pause }: DraftOptions = {}): Promise<LintResult> {
    const absolute = resolve(this.#options.cwd, path)
    const read = await this.#options.configs.in(dirname(absolute))
    const problems = this.#ofConfigs(this.#isNews(read) ? read.problems : [])
    const draft = await draftOf(content, path, format)
    if (!('text' in draft)) return { path, messages: [], problems: [...problems, draft] }
    const config = read.configFor(absolute)
    const plugins = this.#options.loadPlugins ? (config.plugins ?? []) : []
    const { messages: pluginMessages, unloadable, failed } = await this.#plugins.run(draft, plugins, path)
    const ledger = await this.#ledger.rulesFor(draft, config, absolute)
    const steps = lintInSteps(draft, config, { ...this.#options, path, pluginMessages, ledger: ledger.rules })
    let step = steps.next()
    for (; !step.done; step = steps.next()) if (pause) await pause()
    const sifted = (await this.#options.baselines?.sift(absolute, config, step.value)) ?? { messages: step.value, problems: [] }
    return {
      path,
      draft,
      messages: sifted.messages,
      confirmations: (document) => confirmationsOf(document, config, this.#options),
      agreements: ledger.agreements,
      problems: [
        ...problems,
        ...this.#ofConfigs([...unloadable, ...sifted.problems]),
        ...ledger.problems,
        ...problemsOf(draft, path),
        ...failed
      ]
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

async function draftOf(content: Uint8Array | string, path: string, format?: Format): Promise<Draft | Problem> {
  try {
    const read = await loadReader(path, format)
    return read(typeof content === 'string' ? content : decode(content))
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
