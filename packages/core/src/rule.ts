import type { Document } from './document/document.ts'
import type { Confirmation, Finding, Severity } from './finding.ts'

export type RuleGroup = 'integrity' | 'consistency' | 'sourcing' | 'style'

export interface RuleMeta {
  /** The rule's name in reports and in the config: `unsourced-figures`. */
  ruleId: string
  group: RuleGroup
  /** The severity of its findings where the config says nothing. */
  severity: Severity
  /** One sentence: "Warn when a figure has no source nearby". */
  description: string
  /** It reads any language; the others say nothing of a text that is not in English. */
  anyLanguage?: true
  /** The page that explains it, where it is not the rule's own folder. */
  url?: string
}

/** One option of a rule: its default, and the JSON Schema that a value in the config is held against. */
export interface OptionSpec<Value> {
  default: Value
  description: string
  /** A JSON Schema for the value, without `default` and `description`. */
  schema: Readonly<Record<string, unknown>>
}

/** What the engine runs: a rule without unified. */
export interface Rule<Options extends object = object> {
  meta: RuleMeta
  options: { readonly [Name in keyof Options]-?: OptionSpec<Options[Name]> }
  /** Yields findings in any order. Pure: the same document and options give the same findings. */
  check(document: Document, options: Required<Options>): Iterable<Finding>
  /** Yields what the rule checked and found right, where it can tell that from what it did not look at. */
  confirm?(document: Document, options: Required<Options>): Iterable<Confirmation>
}

/** The page that explains a rule. */
export function urlOf({ ruleId, url }: RuleMeta): string {
  return url ?? `https://github.com/stet-lint/stet/tree/main/rules/retext-${ruleId}#readme`
}

const defaults = new WeakMap<object, Readonly<Record<string, unknown>>>()

function defaultsOf(options: Readonly<Record<string, OptionSpec<unknown>>>): Readonly<Record<string, unknown>> {
  let known = defaults.get(options)
  if (!known) {
    known = Object.freeze(Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default])))
    defaults.set(options, known)
  }
  return known
}

/** A rule's options: its defaults, with what the user gave laid over them. */
export function optionsOf<Options extends object>(rule: Rule<Options>, given?: Partial<Options>): Required<Options> {
  const known = defaultsOf(rule.options as Readonly<Record<string, OptionSpec<unknown>>>)
  if (!given) return known as Required<Options>
  const options = { ...known }
  for (const [name, value] of Object.entries(given)) if (value !== undefined) options[name] = value
  return options as Required<Options>
}
