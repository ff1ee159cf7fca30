import { dirname, isAbsolute, relative, resolve } from 'node:path'
import type { Config, Configs, ReadConfig } from '@stet/config'
import { type Document, type Draft, Lines, type StetMessage } from '@stet/core'
import { decode, type Format, loadReader, UnreadableDraft } from '@stet/readers'
import type { Baselines } from './baseline/baselines.ts'
import { type Agreements, Ledger } from './ledger/ledger.ts'
import { type Confirmed, confirmationsOf, inStep, type LintOptions, lintInSteps, type Steps } from './lint-draft.ts'
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

/** A draft's bytes, and the path it goes by. */
export interface DraftAtHand {
  path: string
  bytes: Uint8Array
}

/** How one draft is linted. */
export interface DraftOptions {
  /** Absent: the format that the path's ending promises. */
  format?: Format
  /** Called between rules, so that whoever waits can have a turn. What it throws abandons the draft. */
  pause?: () => Promise<void> | void
}

/** A draft whose rules have still to run. */
interface Begun {
  steps: Steps
  resultOf: (messages: StetMessage[]) => Promise<LintResult>
}

/** Lints drafts; loads facts, notes and plugins once, and tells of what is wrong in them once. */
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
    const { steps, resultOf } = await this.#begin(path, content, format)
    let step = steps.next()
    for (; !step.done; step = steps.next()) if (pause) await pause()
    return resultOf(step.value)
  }

  /** Lints drafts side by side, which is a third faster than one after the other; see `inStep`. */
  async lintTogether(drafts: readonly DraftAtHand[]): Promise<LintResult[]> {
    const begun: Begun[] = []
    for (const { path, bytes } of drafts) begun.push(await this.#begin(path, bytes))
    const messages = inStep(begun.map(({ steps }) => steps))
    const results: LintResult[] = []
    for (const [index, { resultOf }] of begun.entries()) results.push(await resultOf(messages[index]))
    return results
  }

  async #begin(path: string, content: Uint8Array | string, format?: Format): Promise<Begun> {
    const absolute = resolve(this.#options.cwd, path)
    const read = await this.#options.configs.in(dirname(absolute))
    const problems = this.#ofConfigs(this.#isNews(read) ? read.problems : [])
    const draft = await draftOf(content, path, format)
    if (!('text' in draft)) return unread({ path, messages: [], problems: [...problems, draft] })
    const config = read.configFor(absolute)
    const plugins = this.#options.loadPlugins ? (config.plugins ?? []) : []
    const { messages: pluginMessages, unloadable, failed } = await this.#plugins.run(draft, plugins, path)
    const ledger = await this.#ledger.rulesFor(draft, config, absolute)
    return {
      steps: lintInSteps(draft, config, { ...this.#options, path, pluginMessages, ledger: ledger.rules }),
      resultOf: async (found) => {
        const { messages, problems: ofBaseline } = await this.#sift(absolute, config, found)
        return {
          path,
          draft,
          messages,
          confirmations: (document) => confirmationsOf(document, config, this.#options),
          agreements: ledger.agreements,
          problems: [
            ...problems,
            ...this.#ofConfigs([...unloadable, ...ofBaseline]),
            ...ledger.problems,
            ...problemsOf(draft, path),
            ...failed
          ]
        }
      }
    }
  }

  // Without what a baseline lets stand.
  async #sift(path: string, config: Config, messages: StetMessage[]): ReturnType<Baselines['sift']> {
    return (await this.#options.baselines?.sift(path, config, messages)) ?? { messages, problems: [] }
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

function unread(result: LintResult): Begun {
  return { steps: { next: () => ({ done: true, value: [] }) }, resultOf: async () => result }
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
