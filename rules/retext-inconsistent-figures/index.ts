/**
 * A reader who meets one figure in the headline and another in the text trusts neither. Where two places measure the same
 * thing, one of the results is a slip: a digit changed, two swapped, a million for a billion.
 */
import { defineRule, type Finding } from '@stet/core'
import { type Frame, framesOf } from './frames.ts'
import { leadRival } from './headline.ts'
import { retold } from './retold.ts'

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
        const lead = leadRival(headline, frames)
        if (lead) yield findingOf(headline, lead)
        if (lead) headlines.add(headline)
      }
      for (const { first, later, odd } of retold(frames)) {
        if (headlines.has(first)) continue
        yield { ...findingOf(odd === later ? first : later, odd), severity: 'warning' }
      }
    }
  }
})

export default retextInconsistentFigures

/** The figures that could be one another: of one kind, in one unit. */
function alike(frames: readonly Frame[]): Iterable<Frame[]> {
  const groups = new Map<string, Frame[]>()
  for (const frame of frames) {
    const { kind, unit } = frame.quantity
    const key = `${kind} ${unit}`
    const group = groups.get(key)
    if (group) group.push(frame)
    else groups.set(key, [frame])
  }
  return groups.values()
}

function findingOf({ quantity: first }: Frame, { quantity: second }: Frame): Finding {
  return {
    place: second,
    reason: `Unexpected \`${second.text}\`, expected \`${first.text}\` as stated before, or the other way round`,
    related: [{ place: first, reason: `\`${first.text}\` for the same thing` }],
    note: 'Both figures seem to measure the same thing: check which is right, or say how they differ.'
  }
}
