/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextInconsistentSpelling = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-spelling',
    group: 'consistency',
    severity: 'info',
    description: 'Flag variants of one term, name or unit within a text'
  },
  options: {},

  *check(_document) {}
})

export default retextInconsistentSpelling
