/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextInconsistentDates = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-dates',
    group: 'consistency',
    severity: 'error',
    description: 'Flag dates, weekdays, durations and ages that cannot be right together'
  },
  options: {},

  *check(_document) {}
})

export default retextInconsistentDates
