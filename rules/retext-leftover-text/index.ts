/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextLeftoverText = defineRule<Options>({
  meta: {
    ruleId: 'leftover-text',
    group: 'integrity',
    severity: 'error',
    description: "Flag placeholders, editor's notes, merge-conflict marks and chatbot residue"
  },
  options: {},

  *check(_document) {}
})

export default retextLeftoverText
