/**
 * A reader who meets one figure in the headline and another in the text trusts neither. Where two places measure the same
 * thing, one of the results is a slip: a digit changed, two swapped, a million for a billion.
 */
import { type Document, defineRule, eitherWay, type Finding, type Quantity, quantities, type Severity } from '@stet/core'
import { type Frame, framesOf, sortOf } from './frames.ts'
import { headlineRival } from './headline.ts'
import { swappedLabels } from './labels.ts'
import { restated } from './restated.ts'
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
    const told = new Set<Told>()
    for (const { first, later, severity } of rivals(document)) {
      if (told.has(first) || told.has(later)) continue
      told.add(first).add(later)
      yield { ...findingOf(first, later), severity }
    }
  }
})

export default retextInconsistentFigures

/** A place and what stands there. */
type Told = Pick<Quantity, 'start' | 'end' | 'text'>

interface Rivals {
  first: Told
  later: Told
  severity: Severity
}

/** Pairs of figures for one thing, what is surest first. */
function* rivals(document: Document): Generator<Rivals> {
  const groups = [...alike(framesOf(document))]
  for (const frames of groups) {
    for (const headline of frames) {
      const lead = headlineRival(headline, frames)
      if (lead)
        yield { first: headline.quantity, later: lead.quantity, severity: headline.sentence.isHeadline ? 'error' : 'warning' }
    }
  }
  for (const { first, later } of restated(document)) yield { first, later, severity: 'warning' }
  for (const { first, later } of rivalTolls(document)) yield { first, later, severity: 'warning' }
  for (const { label, odd } of swappedLabels(document)) yield { first: label, later: odd, severity: 'warning' }
  for (const frames of groups) {
    // Two bonds or two quarters are told in one wording too: in market copy most pairs are such, so a person is asked.
    for (const { first, later, odd } of retold(frames, quantities(document)))
      yield { first: (odd === later ? first : later).quantity, later: odd.quantity, severity: 'info' }
  }
}

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

function findingOf(first: Told, second: Told): Finding {
  return {
    place: second,
    reason: `Unexpected \`${second.text}\`, expected \`${first.text}\` as stated before, or the other way round`,
    related: [{ place: first, reason: `\`${first.text}\` for the same thing` }],
    // "$18" and "18 dollars" fit the same places; "an 18 dollar fare" and "81 dollars" do not.
    ...(first.text.endsWith('s') === second.text.endsWith('s') && { choices: eitherWay(second, first) }),
    note: 'Both figures seem to measure the same thing: check which is right, or say how they differ.'
  }
}
