/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextReadability = defineRule<Options>({
  meta: {
    ruleId: 'readability',
    group: 'style',
    severity: 'info',
    description: 'Note a paragraph that is hard to read'
  },
  options: {},

  *check(_document) {}
})

export default retextReadability
