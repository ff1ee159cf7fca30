/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextUnattributedQuotes = defineRule<Options>({
  meta: {
    ruleId: 'unattributed-quotes',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a quotation has no speaker'
  },
  options: {},

  *check(_document) {}
})

export default retextUnattributedQuotes
