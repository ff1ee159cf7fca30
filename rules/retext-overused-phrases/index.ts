/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextOverusedPhrases = defineRule<Options>({
  meta: {
    ruleId: 'overused-phrases',
    group: 'style',
    severity: 'info',
    description: 'Note connectives and phrases that are used too often'
  },
  options: {},

  *check(_document) {}
})

export default retextOverusedPhrases
