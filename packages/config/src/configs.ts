import { dirname, relative, resolve, sep } from 'node:path'
import type { Checker } from './check.ts'
import type { Config, ConfigProblem, RuleSpec } from './config.ts'
import { configIn } from './find.ts'
import type { LayeredConfig } from './layers.ts'

/** A config file as it was read. */
export interface ReadConfig {
  /** Absent where there is no file: all rules run as they are. */
  path?: string
  /** The files that it was read from: itself and what it extends, as far as they are there; absolute. */
  files: readonly string[]
  /** What is wrong in it. What is right in it holds all the same. */
  problems: readonly ConfigProblem[]
  /** What holds for a file, by its absolute path. */
  configFor: (path: string) => Config
  /** Whether a file or folder is to be left out. @param path absolute; a folder's ends in a slash */
  ignores: (path: string) => boolean
}

const noConfig: ReadConfig = { files: [], problems: [], configFor: () => ({ rules: {}, house: {} }), ignores: () => false }

/** Finds and reads configs, each once. A folder's config is the nearest one: its own, else its parent's. */
export class Configs {
  readonly #rules: readonly RuleSpec[]
  readonly #only: string | false | undefined
  readonly #byFolder = new Map<string, Promise<ReadConfig>>()
  readonly #inOrder = new Map<string, ReadConfig>()
  #checker: Promise<Checker> | undefined

  /**
   * @param rules all rules that a config may name
   * @param only the path of the one config that holds for all files, instead of the nearest; `false` for none at all
   */
  constructor(rules: readonly RuleSpec[], only?: string | false) {
    this.#rules = rules
    this.#only = only ? resolve(only) : only
  }

  /**
   * The same, with every file to be read anew. A config that somebody is in the middle of writing goes on holding as it was when last it was in order;
   * what is wrong in it is told.
   */
  afresh(): Configs {
    const configs = new Configs(this.#rules, this.#only)
    for (const [path, config] of this.#inOrder) configs.#inOrder.set(path, config)
    configs.#checker = this.#checker
    return configs
  }

  /** The config of the files in a folder. @param folder absolute */
  in(folder: string): Promise<ReadConfig> {
    if (this.#only === false) return Promise.resolve(noConfig)
    const key = this.#only ?? folder
    let config = this.#byFolder.get(key)
    if (!config) this.#byFolder.set(key, (config = this.#only ? this.#read(this.#only) : this.#nearest(folder)))
    return config
  }

  #nearest(folder: string): Promise<ReadConfig> {
    const found = configIn(folder)
    if (found) return this.#read(found)
    const parent = dirname(folder)
    return parent === folder ? Promise.resolve(noConfig) : this.in(parent)
  }

  async #read(path: string): Promise<ReadConfig> {
    const { readConfig } = await import('./read.ts')
    const { config, files, problems } = readConfig(path, this.#rules, await this.#loadChecker())
    const read = withPaths(path, files, config, problems)
    if (problems.length > 0) return { ...read, ...this.#inOrder.get(path), files, problems }
    this.#inOrder.set(path, read)
    return read
  }

  // The checker and the parser are loaded for the first config that is found: most runs of most people have one or none.
  #loadChecker(): Promise<Checker> {
    return (this.#checker ??= import('./check.ts').then(({ Checker }) => new Checker(this.#rules)))
  }
}

function withPaths(
  path: string,
  files: readonly string[],
  config: LayeredConfig,
  problems: readonly ConfigProblem[]
): ReadConfig {
  const folder = dirname(path)
  const within = (file: string) => relative(folder, file).split(sep).join('/')
  return {
    path,
    files,
    problems,
    configFor: (file) => config.configFor(within(file)),
    ignores: (file) => config.ignores(/[\\/]$/.test(file) ? `${within(file)}/` : within(file))
  }
}
