/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextAnonymousSources = defineRule<Options>({
  meta: {
    ruleId: 'anonymous-sources',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a speaker has no name and no reason is given'
  },
  options: {},

  *check(_document) {}
})

export default retextAnonymousSources
