/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextConflictingWhereabouts = defineRule<Options>({
  meta: {
    ruleId: 'conflicting-whereabouts',
    group: 'consistency',
    severity: 'warning',
    description: 'Flag one person in two places at once'
  },
  options: {},

  *check(_document) {}
})

export default retextConflictingWhereabouts
