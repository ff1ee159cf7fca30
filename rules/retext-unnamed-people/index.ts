/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextUnnamedPeople = defineRule<Options>({
  meta: {
    ruleId: 'unnamed-people',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a main actor is never named'
  },
  options: {},

  *check(_document) {}
})

export default retextUnnamedPeople
