/**
 * A reader who meets "Jason Gardener" and later "Gardaner" does not know
 * whether one man runs or two; an editor who sees both knows that one is
 * wrong. The same holds for two ages and for two titles of one person.
 */
import { defineRule } from '@stet/core'
import { findConflictingAges } from './ages.ts'
import { findHouseSlips } from './house.ts'
import { findLateIntroductions } from './introductions.ts'
import { findVariantSpellings } from './spellings.ts'
import { findConflictingTitles } from './titles.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextInconsistentNames = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-names',
    group: 'consistency',
    severity: 'error',
    description: 'Flag a name spelled two ways, and two ages or titles for one person'
  },
  options: {},

  *check(document) {
    yield* findHouseSlips(document)
    yield* findVariantSpellings(document)
    yield* findLateIntroductions(document)
    yield* findConflictingAges(document)
    yield* findConflictingTitles(document)
  }
})

export default retextInconsistentNames
