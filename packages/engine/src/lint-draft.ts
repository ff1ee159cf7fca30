import type { Config } from '@stet/config'
import { Document, type Draft, MessageWriter, optionsOf, type StetMessage } from '@stet/core'
import { recommended } from '@stet/preset-recommended'

/** Runs the rules on one draft; messages in the order of their places. */
export function lintDraft(draft: Draft, config: Config): StetMessage[] {
  const document = new Document(draft, config.house)
  const writer = new MessageWriter(draft)
  const messages: StetMessage[] = []
  for (const { rule } of recommended) {
    const { severity = rule.meta.severity, options } = config.rules[rule.meta.ruleId] ?? {}
    if (severity === 'off') continue
    for (const finding of rule.check(document, optionsOf(rule, options)))
      messages.push(writer.message(finding, rule.meta, severity))
  }
  return messages.sort((a, b) => a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset)
}
