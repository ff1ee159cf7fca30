/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextEditorializing = defineRule<Options>({
  meta: {
    ruleId: 'editorializing',
    group: 'style',
    severity: 'info',
    description: "Note the writer's own certainty"
  },
  options: {},

  *check(_document) {}
})

export default retextEditorializing
