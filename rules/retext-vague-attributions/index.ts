/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextVagueAttributions = defineRule<Options>({
  meta: {
    ruleId: 'vague-attributions',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a statement is attributed to nobody in particular'
  },
  options: {},

  *check(_document) {}
})

export default retextVagueAttributions
