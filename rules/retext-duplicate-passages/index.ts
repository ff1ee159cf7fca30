/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextDuplicatePassages = defineRule<Options>({
  meta: {
    ruleId: 'duplicate-passages',
    group: 'integrity',
    severity: 'error',
    description: 'Flag a sentence, a run of sentences or a paragraph that repeats another, exactly or reworded'
  },
  options: {},

  *check(_document) {}
})

export default retextDuplicatePassages
