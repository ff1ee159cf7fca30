/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextInconsistentFigures = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-figures',
    group: 'consistency',
    severity: 'error',
    description: 'Flag the same thing counted twice with two results'
  },
  options: {},

  *check(_document) {}
})

export default retextInconsistentFigures
