/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextInconsistentReferences = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-references',
    group: 'consistency',
    severity: 'warning',
    description: 'Flag a reference to something that was introduced as something else'
  },
  options: {},

  *check(_document) {}
})

export default retextInconsistentReferences
