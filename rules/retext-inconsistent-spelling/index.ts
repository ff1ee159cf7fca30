/**
 * A text that writes "e-mail" here and "email" there was edited by two hands
 * and read by none; a search for either form misses the other.
 */
import { type Document, defineRule, type Finding } from '@stet/core'
import { findHouseTerms } from './house.ts'
import { findHyphenated, findJoined } from './hyphens.ts'
import { findAccented, findInnerCapitals } from './letters.ts'
import { findPercentages } from './percent.ts'
import { findSpellingPairs } from './spellings.ts'
import { inWritersProse, type Usage } from './usage.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options; the preferred terms are the house's
export interface Options {}

const retextInconsistentSpelling = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-spelling',
    group: 'consistency',
    severity: 'warning',
    description: 'Flag variants of one term, name or unit within a text'
  },
  options: {},

  *check(document) {
    yield* findHouseTerms(document)
    for (const find of [findHyphenated, findJoined, findAccented, findInnerCapitals, findSpellingPairs, findPercentages]) {
      for (const usages of byTerm(inWritersProse(document, find(document)))) {
        if (new Set(usages.map(({ spelling }) => spelling)).size > 1) yield report(document, usages)
      }
    }
  }
})

export default retextInconsistentSpelling

function byTerm(usages: readonly Usage[]): Usage[][] {
  const terms = new Map<string, Usage[]>()
  for (const usage of usages) {
    const same = terms.get(usage.term)
    if (same) same.push(usage)
    else terms.set(usage.term, [usage])
  }
  return [...terms.values()]
}

/** One finding for all spellings of a term: at the first that is not in the majority, or not the first where there is none. */
function report(document: Document, usages: readonly Usage[]): Finding {
  const usual = majority(usages)
  const odd = usages.find(({ spelling }) => spelling !== usual.spelling) ?? usages[0]
  const count = usages.filter(({ spelling }) => spelling === usual.spelling).length
  return {
    place: odd,
    reason: `Unexpected ${shown(document, odd)}, expected ${wanted(document, usual, odd)} as elsewhere in the text`,
    related: [{ place: usual, reason: `${shown(document, usual)}, ${count === 1 ? 'once' : `${count} times`}` }],
    severity: 'info'
  }
}

function majority(usages: readonly Usage[]): Usage {
  const counts = new Map<string, number>()
  for (const { spelling } of usages) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  return usages.reduce((best, usage) => ((counts.get(usage.spelling) ?? 0) > (counts.get(best.spelling) ?? 0) ? usage : best))
}

// "organization" beside "organised" is to end as the other does.
function wanted(document: Document, usual: Usage, odd: Usage): string {
  return usual.respell ? `\`${usual.respell(document.slice(odd))}\`` : shown(document, usual)
}

// Hyphens look alike in print: name the odd one.
function shown(document: Document, usage: Usage): string {
  const hyphen = hyphenNames.get(usage.spelling)
  return `\`${document.slice(usage)}\`${hyphen ? ` with ${hyphen}` : ''}`
}

const hyphenNames = new Map([
  ['-', 'the plain hyphen'],
  ['\u2010', 'U+2010 HYPHEN'],
  ['\u2011', 'U+2011 NON-BREAKING HYPHEN']
])
