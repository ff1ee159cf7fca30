import { dirname, resolve } from 'node:path'
import { Configs, catalogue, type DraftOptions, Linter, type LintResult, type Problem } from '@stet/engine'
import type { Settings } from './settings.ts'

/** Lints the drafts of one workspace folder by its settings and configs. */
export class Desk {
  /** Absolute. */
  readonly folder: string
  readonly #trusted: boolean
  #settings: Settings
  #configs: Configs
  #linter: Linter
  #problems: Problem[] = []
  /** Counts how often the desk began anew: findings of before say nothing any more. */
  edition = 0

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
  get problems(): readonly Problem[] {
    return this.#problems
  }

  /** Lints by other settings from now on. */
  adopt(settings: Settings): void {
    if (settings.config !== this.#settings.config) this.#configs = this.#configsBy(settings)
    this.#settings = settings
    this.reload()
  }

  /** Reads configs, facts and notes anew. */
  reload(): void {
    this.#configs = this.#configs.afresh()
    this.#linter = this.#newLinter()
    this.#problems = []
    this.edition++
  }

  /** Looks whether the folder's own config is in order, before there is a draft. */
  async readConfig(): Promise<void> {
    const { edition } = this
    const { problems } = await this.#configs.in(this.folder)
    if (edition === this.edition) this.#note(problems)
  }

  /** @returns undefined where the draft is not to be linted: by the settings, or since its config ignores it */
  async lint(path: string, text: string, options: DraftOptions): Promise<LintResult | undefined> {
    if (!this.#settings.enable || (await this.#configs.in(dirname(path))).ignores(path)) return undefined
    const { edition } = this
    const result = await this.#linter.lint(path, text, options)
    const absolute = result.problems.map((problem) => ({ ...problem, path: resolve(this.folder, problem.path) }))
    if (edition === this.edition) this.#note(absolute.filter((problem) => problem.path !== path))
    return { ...result, problems: absolute.filter((problem) => problem.path === path) }
  }

  /** The third-party plugins that a draft's config names. */
  async pluginsFor(path: string): Promise<readonly string[]> {
    const config = (await this.#configs.in(dirname(path))).configFor(path)
    return (config.plugins ?? []).map(({ name }) => name)
  }

  #note(problems: readonly Problem[]): void {
    const isKnown = (problem: Problem) => this.#problems.some((known) => JSON.stringify(known) === JSON.stringify(problem))
    this.#problems = [...this.#problems, ...problems.filter((problem) => !isKnown(problem))]
  }

  #configsBy({ config }: Settings): Configs {
    return new Configs(catalogue, config === undefined ? undefined : resolve(this.folder, config))
  }

  #newLinter(): Linter {
    return new Linter({ cwd: this.folder, configs: this.#configs, loadPlugins: this.#trusted })
  }
}
