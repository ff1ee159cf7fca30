/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextWrongArithmetic = defineRule<Options>({
  meta: {
    ruleId: 'wrong-arithmetic',
    group: 'consistency',
    severity: 'error',
    description: 'Flag sums, shares, changes, tallies and counts that do not add up'
  },
  options: {},

  *check(_document) {}
})

export default retextWrongArithmetic
