import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { House, Severity } from '@stet/core'
import ignore, { type Ignore } from 'ignore'
import type { Config, PluginConfig, RuleConfig, RuleSpec } from './config.ts'
import { baselineName } from './find.ts'
import type { Entry, WrittenConfig, WrittenHouse } from './written.ts'

/** One config file's own say, without what it extends. */
export interface Layer {
  written: WrittenConfig
  /** The file's path; plugins are looked up from there. */
  path: string
}

/** A config file and all it extends, ready to say what holds for one file. */
export class LayeredConfig {
  readonly #rules: readonly RuleSpec[]
  readonly #layers: readonly Layer[]
  readonly #recommended: boolean
  readonly #overrides: readonly { files: Ignore; layer: WrittenConfig }[]
  readonly #ignore: Ignore
  readonly #files: Pick<Config, 'facts' | 'notes' | 'baseline'>
  readonly #base: Config

  /**
   * @param layers what is extended first, the file itself last; later ones win
   * @param recommended whether rules that no layer names run
   */
  constructor(rules: readonly RuleSpec[], layers: readonly Layer[], recommended: boolean) {
    this.#rules = rules
    this.#layers = layers
    this.#recommended = recommended
    this.#overrides = layers.flatMap(({ written }) =>
      (written.overrides ?? []).map((layer) => ({ files: globs(list(layer.files)), layer }))
    )
    this.#ignore = globs(layers.flatMap(({ written }) => list(written.ignore)))
    this.#files = { ...ledgerOf(layers), ...baselineOf(layers) }
    this.#base = this.#resolve([])
  }

  /** @param path from the config's folder, with slashes; a folder's ends in one */
  ignores(path: string): boolean {
    return matches(this.#ignore, path)
  }

  /** What holds for a file. @param path from the config's folder, with slashes */
  configFor(path: string): Config {
    const overrides = this.#overrides.filter(({ files }) => matches(files, path))
    return overrides.length === 0 ? this.#base : this.#resolve(overrides.map(({ layer }) => layer))
  }

  #resolve(overrides: readonly WrittenConfig[]): Config {
    const all = [...this.#layers.map(({ written }) => written), ...overrides]
    const rules: Record<string, RuleConfig> = {}
    for (const { meta } of this.#rules) {
      const entries = all.map(({ rules: own }) => own?.[meta.ruleId]).filter((entry) => entry !== undefined)
      if (entries.length > 0) rules[meta.ruleId] = ruleConfig(entries, meta.severity)
      else if (!this.#recommended) rules[meta.ruleId] = { severity: 'off' }
    }
    return {
      rules,
      house: all.map(({ house }) => house ?? {}).reduce<House>(merged, {}),
      plugins: this.#plugins(),
      ...this.#files
    }
  }

  #plugins(): PluginConfig[] {
    const plugins = new Map<string, PluginConfig>()
    for (const { written, path } of this.#layers) {
      for (const [name, entry] of Object.entries(written.plugins ?? {})) {
        const { severity, options } = parts(entry)
        if (severity === 'off') plugins.delete(name)
        else {
          const known = plugins.get(name) ?? { name, config: path }
          plugins.set(name, { ...known, ...(isSeverity(severity) && { severity }), ...(options !== undefined && { options }) })
        }
      }
    }
    return [...plugins.values()]
  }
}

/** Where the newsroom's facts and notes are: the last config that names some counts, else a folder `facts` beside the last config. */
function ledgerOf(layers: readonly Layer[]): Pick<Config, 'facts' | 'notes'> {
  const own = layers.at(-1)
  if (!own) return {}
  const withFacts = layers.findLast(({ written }) => written.facts !== undefined)
  const withNotes = layers.findLast(({ written }) => written.notes !== undefined)
  const usual = join(dirname(own.path), 'facts')
  const facts = withFacts ? resolve(dirname(withFacts.path), withFacts.written.facts as string) : existsSync(usual) && usual
  return {
    ...(facts && { facts }),
    ...(withNotes && { notes: list(withNotes.written.notes).map((pattern) => resolve(dirname(withNotes.path), pattern)) })
  }
}

/** Where the findings that stood before are: the last config that names a file counts, else the usual one beside the last config. */
function baselineOf(layers: readonly Layer[]): Pick<Config, 'baseline'> {
  const layer = layers.findLast(({ written }) => written.baseline !== undefined) ?? layers.at(-1)
  return layer ? { baseline: resolve(dirname(layer.path), layer.written.baseline ?? baselineName) } : {}
}

// What a later entry does not name stays: a severity alone keeps the options.
function ruleConfig(entries: readonly Entry[], own: Severity): RuleConfig {
  let config: RuleConfig = {}
  for (const entry of entries) {
    const { severity, options } = parts(entry)
    config = {
      ...config,
      ...(severity !== undefined && { severity: severity === 'on' ? own : severity }),
      ...(options && { options: { ...config.options, ...options } })
    }
  }
  return config
}

type SeverityWord = Severity | 'off' | 'on'

function parts(entry: Entry): { severity?: SeverityWord; options?: Readonly<Record<string, unknown>> } {
  if (typeof entry !== 'object') return { severity: word(entry) }
  const [severity, options] = isPair(entry) ? entry : [entry.severity, entry.options]
  return { severity: word(severity), options }
}

function isPair(entry: Exclude<Entry, string | boolean>): entry is Extract<Entry, readonly unknown[]> {
  return Array.isArray(entry)
}

function word(severity: string | boolean | undefined): SeverityWord | undefined {
  return typeof severity === 'boolean' ? (severity ? 'on' : 'off') : (severity as SeverityWord | undefined)
}

function isSeverity(severity: SeverityWord | undefined): severity is Severity {
  return severity === 'info' || severity === 'warning' || severity === 'error'
}

function merged(house: House, { acronyms = [], terms = {}, people = [] }: WrittenHouse): House {
  return {
    acronyms: [...new Set([...(house.acronyms ?? []), ...acronyms])],
    terms: { ...house.terms, ...Object.fromEntries(Object.entries(terms).map(([term, variants]) => [term, list(variants)])) },
    people: [...(house.people ?? []).filter(({ name }) => !people.some((other) => other.name === name)), ...people]
  }
}

function globs(patterns: readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(patterns)
}

// A path outside the config's folder is none of its globs' business.
function matches(globs: Ignore, path: string): boolean {
  return ignore.isPathValid(path) && globs.ignores(path)
}

function list(value: string | readonly string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : [...value]
}
