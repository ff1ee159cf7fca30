/**
 * "The fund" must lead back to the fund that the reader knows, and "that
 * figure" to the figure: else the reader learns of a thing that was never
 * introduced, or takes one figure for another.
 */
import { defineRule } from '@stet/core'
import { findClashingFigures } from './figures.ts'
import { findUnintroducedThings } from './things.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextInconsistentReferences = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-references',
    group: 'consistency',
    severity: 'warning',
    description: 'Flag a reference to something that was introduced as something else'
  },
  options: {},

  *check(document) {
    yield* findUnintroducedThings(document)
    yield* findClashingFigures(document)
  }
})

export default retextInconsistentReferences
