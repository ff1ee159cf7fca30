// Written by `pnpm generate` from the rules' folders.
import type { RetextRule } from '@stet/core'
import retextAnonymousSources from '@stet/retext-anonymous-sources'
import retextBrokenCharacters from '@stet/retext-broken-characters'
import retextConflictingWhereabouts from '@stet/retext-conflicting-whereabouts'
import retextDuplicatePassages from '@stet/retext-duplicate-passages'
import retextEditorializing from '@stet/retext-editorializing'
import retextInconsistentDates from '@stet/retext-inconsistent-dates'
import retextInconsistentFigures from '@stet/retext-inconsistent-figures'
import retextInconsistentNames from '@stet/retext-inconsistent-names'
import retextInconsistentReferences from '@stet/retext-inconsistent-references'
import retextInconsistentSpelling from '@stet/retext-inconsistent-spelling'
import retextLeftoverText from '@stet/retext-leftover-text'
import retextOverusedPhrases from '@stet/retext-overused-phrases'
import retextReadability from '@stet/retext-readability'
import retextRepeatedWords from '@stet/retext-repeated-words'
import retextSplicedText from '@stet/retext-spliced-text'
import retextUnattributedQuotes from '@stet/retext-unattributed-quotes'
import retextUndatedReferences from '@stet/retext-undated-references'
import retextUndefinedAcronyms from '@stet/retext-undefined-acronyms'
import retextUnnamedPeople from '@stet/retext-unnamed-people'
import retextUnsourcedFigures from '@stet/retext-unsourced-figures'
import retextUnsupportedClaims from '@stet/retext-unsupported-claims'
import retextVagueAttributions from '@stet/retext-vague-attributions'
import retextWrongArithmetic from '@stet/retext-wrong-arithmetic'

/** The recommended rules, by group, in the order in which they are listed everywhere. */
// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
export const recommended: readonly RetextRule<any>[] = [
  // The text itself is broken: whoever wrote it would mend it at sight.
  retextBrokenCharacters,
  retextDuplicatePassages,
  retextLeftoverText,
  retextRepeatedWords,
  retextSplicedText,
  // The text contradicts itself: one of two places is wrong, and the text alone shows it.
  retextConflictingWhereabouts,
  retextInconsistentDates,
  retextInconsistentFigures,
  retextInconsistentNames,
  retextInconsistentReferences,
  retextInconsistentSpelling,
  retextWrongArithmetic,
  // A reader cannot tell who says so, or when.
  retextAnonymousSources,
  retextUnattributedQuotes,
  retextUndatedReferences,
  retextUndefinedAcronyms,
  retextUnnamedPeople,
  retextUnsourcedFigures,
  retextUnsupportedClaims,
  retextVagueAttributions,
  // It reads badly; nothing in it need be wrong.
  retextEditorializing,
  retextOverusedPhrases,
  retextReadability
]
