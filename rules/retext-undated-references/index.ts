/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextUndatedReferences = defineRule<Options>({
  meta: {
    ruleId: 'undated-references',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a date or a span of time has nothing to anchor it'
  },
  options: {},

  *check(_document) {}
})

export default retextUndatedReferences
