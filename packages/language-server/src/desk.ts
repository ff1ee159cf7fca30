import { dirname, resolve } from 'node:path'
import { Baselines, Configs, catalogue, type DraftOptions, Linter, type LintResult, type Problem } from '@stet/engine'
import type { Settings } from './settings.ts'

/** Files that findings hang on besides the drafts; absolute. */
export interface Sources {
  configs: readonly string[]
  /** Folders. */
  facts: readonly string[]
  /** Paths and globs. */
  notes: readonly string[]
}

/** Lints the drafts of one workspace folder by its settings and configs. */
export class Desk {
  /** Absolute. */
  readonly folder: string
  readonly #trusted: boolean
  #settings: Settings
  #configs: Configs
  #linter: Linter
  readonly #problems = new Map<string, Problem>()
  readonly #read = new Set<string>()
  readonly #leftOut = new Set<string>()
  /** Counts how often the desk began anew: what was found before says nothing any more. */
  edition = 0

  /** @param trusted whether the plugins that configs name may be loaded, which runs their code */
  constructor(folder: string, settings: Settings, trusted: boolean) {
    this.folder = folder
    this.#trusted = trusted
    this.#settings = settings
    this.#configs = this.#configsBy(settings)
    this.#linter = this.#newLinter()
  }

  get settings(): Settings {
    return this.#settings
  }

  /** What is wrong in configs, facts and notes, as far as it was met; paths are absolute. */
  get problems(): Problem[] {
    return [...this.#problems.values()]
  }

  /** Plugins that were not loaded since the workspace is not trusted. */
  get leftOut(): string[] {
    return [...this.#leftOut]
  }

  get sources(): Sources {
    return { configs: [...this.#read], ...this.#linter.asked }
  }

  /** Lints by other settings from now on. */
  adopt(settings: Settings): void {
    if (settings.config !== this.#settings.config) this.#configs = this.#configsBy(settings)
    this.#settings = settings
    this.reload()
  }

  /** Reads configs, facts, notes and baselines anew. */
  reload(): void {
    this.#configs = this.#configs.afresh()
    this.#linter = this.#newLinter()
    this.#problems.clear()
    this.edition++
  }

  /** Looks whether the folder's own config is in order, before there is a draft. */
  async readConfig(): Promise<void> {
    await this.#configIn(this.folder)
  }

  /**
   * @param path the draft's, absolute, though there may be no such file
   * @returns undefined where the draft is not to be linted: by the settings, or since its config ignores it
   */
  async lint(path: string, text: string, options: DraftOptions): Promise<LintResult | undefined> {
    if (!this.#settings.enable) return undefined
    const { edition } = this
    const config = await this.#configIn(dirname(path))
    if (config.ignores(path)) return undefined
    if (!this.#trusted) for (const { name } of config.configFor(path).plugins ?? []) this.#leftOut.add(name)
    const result = await this.#linter.lint(path, text, options)
    const problems = result.problems.map((problem) => ({ ...problem, path: resolve(this.folder, problem.path) }))
    if (edition === this.edition) this.#note(problems.filter((problem) => problem.path !== path))
    return { ...result, problems: problems.filter((problem) => problem.path === path) }
  }

  async #configIn(folder: string) {
    const { edition } = this
    const config = await this.#configs.in(folder)
    if (edition === this.edition) this.#note(config.problems)
    for (const file of config.files) this.#read.add(file)
    return config
  }

  #note(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problems.set(JSON.stringify(problem), problem)
  }

  #configsBy({ config }: Settings): Configs {
    return new Configs(catalogue, config === undefined ? undefined : resolve(this.folder, config))
  }

  #newLinter(): Linter {
    return new Linter({
      cwd: this.folder,
      configs: this.#configs,
      loadPlugins: this.#trusted,
      baselines: new Baselines({ cwd: this.folder })
    })
  }
}
