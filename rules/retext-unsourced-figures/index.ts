/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextUnsourcedFigures = defineRule<Options>({
  meta: {
    ruleId: 'unsourced-figures',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a figure has no source nearby'
  },
  options: {},

  *check(_document) {}
})

export default retextUnsourcedFigures
