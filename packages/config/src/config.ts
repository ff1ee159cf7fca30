import type { House, Rule, Severity } from '@stet/core'

/** What the config must know of a rule: its name and its options. */
export type RuleSpec = Pick<Rule, 'meta' | 'options'>

/** What the config says of one rule. */
export interface RuleConfig {
  /** Absent: the rule's own. */
  severity?: Severity | 'off'
  options?: Readonly<Record<string, unknown>>
}

/** A third-party retext plugin that the config names. */
export interface PluginConfig {
  /** A package's name, with or without `retext-`, or a path. */
  name: string
  /** The path of the config that names it; the plugin is looked up from there. */
  config: string
  /** Absent: as grave as the plugin says. */
  severity?: Severity
  options?: unknown
}

/** A config, read and checked, as it holds for one file. Rules that it does not name run at their own severity. */
export interface Config {
  rules: Readonly<Record<string, RuleConfig>>
  house: House
  plugins?: readonly PluginConfig[]
  /** The folder of verified facts, absolute. */
  facts?: string
  /** Transcripts and notes that quotations are held against, absolute paths or globs. */
  notes?: readonly string[]
  /** The file of findings that stood before, absolute; it need not be there. */
  baseline?: string
}

/** What is wrong in a config file; the user's to mend. Lines and columns count from 1. */
export interface ConfigProblem {
  kind: 'config'
  path: string
  line: number
  column: number
  reason: string
}
