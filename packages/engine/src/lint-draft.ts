import type { Config } from '@stet/config'
import {
  type Confirmation,
  Document,
  type Draft,
  type Finding,
  MessageWriter,
  optionsOf,
  type Rule,
  type RuleMeta,
  type Severity,
  type StetMessage
} from '@stet/core'
import { catalogue, rules } from './catalogue.ts'
import { giveFingerprints } from './fingerprints.ts'
import { applySuppressions } from './suppression/apply.ts'
import { suppressionMeta } from './suppression/meta.ts'

export interface LintOptions {
  /** The draft's path, for the error of a rule that fails. */
  path?: string
  /** The day on which suppressions are judged, `2026-11-22`; the draft's own where absent. */
  today?: string
  /** Names of the only rules to run, even where the config has them off. */
  only?: readonly string[]
  /** Names of rules not to run. */
  skip?: readonly string[]
  /** Rules that hold the draft against what the newsroom knows; see `Ledger`. */
  ledger?: readonly Rule[]
  /** What third-party plugins said of the draft; see `ThirdPartyPlugins`. */
  pluginMessages?: readonly StetMessage[]
}

/**
 * Runs the rules on one draft and applies its suppressions.
 *
 * @returns sorted by place, rule and reason, none twice, with fingerprints: the same from run to run
 * @throws {Error} when a rule fails, which is a bug in it; `cause` is its error
 */
export function lintDraft(draft: Draft, config: Config, options: LintOptions = {}): StetMessage[] {
  const [messages] = inStep([lintInSteps(draft, config, options)])
  return messages
}

/** The linting of a draft, a rule at a time; what it returns is sorted as by `lintDraft`. */
export type Steps = Iterator<void, StetMessage[], void>

/**
 * Runs the linting of drafts side by side: each rule on all of them, then the next rule. So the rule's code and words
 * stay in the processor's caches from draft to draft; draft by draft, the rules would push each other out.
 */
export function inStep(drafts: readonly Steps[]): StetMessage[][] {
  const messages: StetMessage[][] = drafts.map(() => [])
  const running = new Set(drafts.keys())
  while (running.size > 0) {
    for (const index of running) {
      const step = drafts[index].next()
      if (!step.done) continue
      messages[index] = step.value
      running.delete(index)
    }
  }
  return messages
}

/** Lints as `lintDraft` does, and stops after each rule. */
export function* lintInSteps(draft: Draft, config: Config, options: LintOptions = {}): Generator<void, StetMessage[], void> {
  const document = new Document(draft, config.house)
  const writer = new MessageWriter(draft)
  const running = rulesToRun(config, options)
  const { pluginMessages = [] } = options
  const messages = [...pluginMessages]
  for (const { rule, severity } of running) {
    for (const finding of findings(rule, document, config, options.path))
      messages.push(writer.message(finding, rule.meta, severity))
    yield
  }
  const foreign = pluginMessages.flatMap(({ ruleId, source }) => [ruleId, source])
  const left = applySuppressions(messages, draft, {
    severity: severityOf(suppressionMeta, config, options),
    known: [...catalogue.map(({ meta }) => meta.ruleId), ...foreign],
    thirdParty: (config.plugins ?? []).length > 0,
    ran: new Set([...running.map(({ rule }) => rule.meta.ruleId), ...foreign]),
    today: options.today
  })
  return giveFingerprints(inOrder(left))
}

/** What a rule found right. */
export interface Confirmed extends Confirmation {
  ruleId: string
}

/** What the rules that a config has on checked in a document and found right. */
export function confirmationsOf(
  document: Document,
  config: Config,
  options: Pick<LintOptions, 'only' | 'skip'> = {}
): Confirmed[] {
  return rulesToRun(config, options).flatMap(({ rule }) => {
    const { ruleId } = rule.meta
    const found = rule.confirm?.(document, optionsOf(rule, config.rules[ruleId]?.options)) ?? []
    return Array.from(found, (confirmation) => ({ ...confirmation, ruleId }))
  })
}

function rulesToRun(config: Config, options: LintOptions): { rule: Rule; severity: Severity }[] {
  return [...rules, ...(options.ledger ?? [])].flatMap((rule) => {
    const severity = severityOf(rule.meta, config, options)
    return severity === 'off' ? [] : { rule, severity }
  })
}

/** A rule's severity after the config and the options; a rule that is one of `only` runs even where the config has it off. */
function severityOf({ ruleId, severity: own }: RuleMeta, config: Config, { only, skip }: LintOptions): Severity | 'off' {
  const { severity = own } = config.rules[ruleId] ?? {}
  if (skip?.includes(ruleId) || (only && !only.includes(ruleId))) return 'off'
  return only && severity === 'off' ? own : severity
}

function findings(rule: Rule, document: Document, config: Config, path = 'a draft'): Finding[] {
  const { ruleId } = rule.meta
  try {
    return Array.from(rule.check(document, optionsOf(rule, config.rules[ruleId]?.options)))
  } catch (cause) {
    throw new Error(`Rule ${ruleId} failed on ${path}`, { cause })
  }
}

/** Messages by place, rule and reason; of equals, one. */
function inOrder(messages: StetMessage[]): StetMessage[] {
  return messages.sort(byPlace).filter((message, index) => index === 0 || byPlace(messages[index - 1], message) !== 0)
}

function byPlace(a: StetMessage, b: StetMessage): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    byCodeUnit(a.ruleId, b.ruleId) ||
    byCodeUnit(a.reason, b.reason)
  )
}

/** Order of UTF-16 code units: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
