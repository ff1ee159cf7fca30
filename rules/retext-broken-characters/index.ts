/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextBrokenCharacters = defineRule<Options>({
  meta: {
    ruleId: 'broken-characters',
    group: 'integrity',
    severity: 'error',
    description: 'Flag mojibake, homoglyphs, invisible characters and unbalanced quotation marks and brackets'
  },
  options: {},

  *check(_document) {}
})

export default retextBrokenCharacters
