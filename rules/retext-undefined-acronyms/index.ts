/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextUndefinedAcronyms = defineRule<Options>({
  meta: {
    ruleId: 'undefined-acronyms',
    group: 'sourcing',
    severity: 'info',
    description: 'Note an acronym that is never spelled out, spelled out late, or twice'
  },
  options: {},

  *check(_document) {}
})

export default retextUndefinedAcronyms
