/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextUnsupportedClaims = defineRule<Options>({
  meta: {
    ruleId: 'unsupported-claims',
    group: 'sourcing',
    severity: 'info',
    description: 'Note superlatives, absolutes and trends without the data'
  },
  options: {},

  *check(_document) {}
})

export default retextUnsupportedClaims
