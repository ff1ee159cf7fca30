/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextRepeatedWords = defineRule<Options>({
  meta: {
    ruleId: 'repeated-words',
    group: 'integrity',
    severity: 'warning',
    description: 'Flag a word that is repeated by mistake'
  },
  options: {},

  *check(_document) {}
})

export default retextRepeatedWords
