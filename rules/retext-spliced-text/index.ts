/**
 * Text that was glued together or cut off has lost words that nobody will miss until a reader does:
 * a fragment behind a full stop, a paragraph that starts inside a word, a last line that breaks off.
 */
import { defineRule } from '@stet/core'
import { findGluedWords } from './captions.ts'
import { findCutHeads } from './heads.ts'
import { findJoints } from './joints.ts'
import { findCutTails } from './tails.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextSplicedText = defineRule<Options>({
  meta: {
    ruleId: 'spliced-text',
    group: 'integrity',
    severity: 'error',
    description: 'Flag text that was glued together or cut off'
  },
  options: {},

  *check(document) {
    yield* findJoints(document)
    yield* findGluedWords(document)
    yield* findCutHeads(document)
    yield* findCutTails(document)
  }
})

export default retextSplicedText
