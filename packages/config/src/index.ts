import type { House, Severity } from '@stet/core'

/** What the config says of one rule. */
export interface RuleConfig {
  severity?: Severity | 'off'
  options?: Readonly<Record<string, unknown>>
}

/** A config, read and checked. */
export interface Config {
  rules: Readonly<Record<string, RuleConfig>>
  house: House
}
