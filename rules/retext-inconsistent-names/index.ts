/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextInconsistentNames = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-names',
    group: 'consistency',
    severity: 'warning',
    description: 'Flag a name spelled two ways, and two ages or titles for one person'
  },
  options: {},

  *check(_document) {}
})

export default retextInconsistentNames
