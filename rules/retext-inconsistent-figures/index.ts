/**
 * A reader who meets one figure in the headline and another in the text trusts neither. Where two places measure the same
 * thing, one of the results is a slip: a digit changed, two swapped, a million for a billion.
 */
import { defineRule, type Finding, type Quantity } from '@stet/core'
import { type Frame, framesOf, sortOf } from './frames.ts'
import { headlineRival } from './headline.ts'
import { retold } from './retold.ts'
import { rivalTolls } from './tolls.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const retextInconsistentFigures = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-figures',
    group: 'consistency',
    severity: 'error',
    description: 'Flag the same thing counted twice with two results'
  },
  options: {},

  *check(document) {
    for (const frames of alike(framesOf(document))) {
      const headlines = new Set<Frame>()
      for (const headline of frames) {
        const lead = headlineRival(headline, frames)
        if (lead) yield findingOf(headline.quantity, lead.quantity)
        if (lead) headlines.add(headline)
      }
      // Two bonds or two quarters are told in one wording too: in market copy most pairs are such, so a person is asked.
      for (const { first, later, odd } of retold(frames)) {
        if (headlines.has(first)) continue
        yield { ...findingOf(odd === later ? first.quantity : later.quantity, odd.quantity), severity: 'info' }
      }
    }
    for (const { first, later } of rivalTolls(document)) yield { ...findingOf(first, later), severity: 'warning' }
  }
})

export default retextInconsistentFigures

/** The figures that could be one another: of one kind, in one unit. */
function alike(frames: readonly Frame[]): Iterable<Frame[]> {
  const groups = new Map<string, Frame[]>()
  for (const frame of frames) {
    const sort = sortOf(frame.quantity)
    const group = groups.get(sort)
    if (group) group.push(frame)
    else groups.set(sort, [frame])
  }
  return groups.values()
}

function findingOf(first: Quantity, second: Quantity): Finding {
  return {
    place: second,
    reason: `Unexpected \`${second.text}\`, expected \`${first.text}\` as stated before, or the other way round`,
    related: [{ place: first, reason: `\`${first.text}\` for the same thing` }],
    note: 'Both figures seem to measure the same thing: check which is right, or say how they differ.'
  }
}
