import { join, resolve } from 'node:path'
import { baselineName, type Config } from '@stet/config'
import type { StetMessage } from '@stet/core'
import type { Problem } from '../problem.ts'
import { Baseline, type BaselineChange, type HeldBack } from './baseline.ts'

export type { BaselineChange, HeldBack } from './baseline.ts'

export interface BaselinesOptions {
  /** The folder from which `file` counts, and whose baseline holds where there is no config. */
  cwd: string
  /** The one baseline that holds for all drafts, instead of the configs'. */
  file?: string
  /** Whether a `file` that is not there is a mistake; it is none where it is to be written. */
  expected?: boolean
}

/** Tells findings that are new from those that stood when `stet baseline` was run. */
export class Baselines {
  readonly #options: BaselinesOptions
  readonly #byPath = new Map<string, Promise<Baseline>>()

  constructor(options: BaselinesOptions) {
    this.#options = options
  }

  /**
   * The messages about a draft that its baseline does not know, and what is
   * wrong with the baseline, once.
   *
   * @param path the draft's, absolute
   * @param messages all about this draft, with fingerprints
   */
  async sift(
    path: string,
    config: Config,
    messages: readonly StetMessage[]
  ): Promise<{ messages: StetMessage[]; problems: Problem[] }> {
    const file = this.#fileFor(config)
    const isNews = !this.#byPath.has(file)
    if (isNews) this.#byPath.set(file, Baseline.read(file, this.#options.expected === true))
    const baseline = (await this.#byPath.get(file))!
    return { messages: baseline.sift(path, messages), problems: isNews && baseline.problem ? [baseline.problem] : [] }
  }

  /** What was left out so far, and what of it is no longer found, by baseline. */
  async heldBack(ran: (ruleId: string) => boolean = () => true): Promise<HeldBack[]> {
    const baselines = await Promise.all(this.#byPath.values())
    return baselines.map((baseline) => baseline.heldBack(ran))
  }

  /** The baselines as they would be if all that was found so far were to stand. Those that cannot be read are left out. */
  async changes(): Promise<BaselineChange[]> {
    const baselines = await Promise.all(this.#byPath.values())
    return baselines.filter(({ problem }) => !problem).map((baseline) => baseline.change())
  }

  #fileFor({ baseline }: Config): string {
    const { cwd, file } = this.#options
    return file === undefined ? (baseline ?? join(cwd, baselineName)) : resolve(cwd, file)
  }
}
