/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextSplicedText = defineRule<Options>({
  meta: {
    ruleId: 'spliced-text',
    group: 'integrity',
    severity: 'error',
    description: 'Flag text that was glued together or cut off'
  },
  options: {},

  *check(_document) {}
})

export default retextSplicedText
