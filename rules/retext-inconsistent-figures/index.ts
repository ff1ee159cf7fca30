/**
 * A reader who meets one figure in the headline and another in the text trusts neither. Where two places measure the same
 * thing, one of the results is a slip: a digit changed, two swapped, a million for a billion.
 */
import { defineRule, type Finding } from '@stet/core'
import { agree, contradict } from './compare.ts'
import { type Frame, framesOf } from './frames.ts'
import { leadRival } from './headline.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

/** How many earlier figures of its kind each is compared with: enough for an article, and linear on a table. */
const REACH = 40

const retextInconsistentFigures = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-figures',
    group: 'consistency',
    severity: 'error',
    description: 'Flag the same thing counted twice with two results'
  },
  options: {},

  *check(document) {
    for (const frames of rivals(framesOf(document))) {
      for (const headline of frames) {
        const lead = leadRival(headline, frames)
        if (lead) yield findingOf(headline, lead)
      }
      yield* withinText(frames)
    }
  }
})

export default retextInconsistentFigures

/** The figures that could be one another: of one kind, in one unit, for one each. */
function rivals(frames: readonly Frame[]): Iterable<Frame[]> {
  const groups = new Map<string, Frame[]>()
  for (const frame of frames) {
    const { kind, unit, per } = frame.quantity
    const key = `${kind} ${unit} ${per}`
    const group = groups.get(key)
    if (group) group.push(frame)
    else groups.set(key, [frame])
  }
  return groups.values()
}

function* withinText(frames: readonly Frame[]): Generator<Finding> {
  const settled = frames.filter(({ isRelative, isHeadline }) => !isRelative && !isHeadline)
  const reported = new Set<string>()
  for (let index = 1; index < settled.length; index++) {
    const frame = settled[index]
    const earlier = settled.slice(Math.max(0, index - REACH), index)
    const other = earlier.find((candidate) => contradict(candidate, frame))
    if (!other || isSeries(earlier, frame, other)) continue
    const pair = `${other.quantity.value} ${frame.quantity.value}`
    if (reported.has(pair) || isKnown(frames, other, frame)) continue
    reported.add(pair)
    yield { ...findingOf(other, frame), severity: 'warning' }
  }
}

// Three results of one thing are a series: "3.64 dollars preferred", "3.74 dollars preferred", "3.62 dollars preferred".
function isSeries(frames: readonly Frame[], frame: Frame, other: Frame): boolean {
  return frames.some((third) => contradict(third, frame) && !agree(third, other))
}

// The text sets the two side by side: "80 dollars, up from 70".
function isKnown(frames: readonly Frame[], a: Frame, b: Frame): boolean {
  const sentences = new Set(frames.filter((frame) => agree(frame, a)).map(({ quantity }) => quantity.sentence))
  return frames.some((frame) => agree(frame, b) && sentences.has(frame.quantity.sentence))
}

function findingOf({ quantity: first }: Frame, { quantity: second }: Frame): Finding {
  return {
    place: second,
    reason: `Unexpected \`${second.text}\`, expected \`${first.text}\` as stated before, or the other way round`,
    related: [{ place: first, reason: `\`${first.text}\` for the same thing` }],
    note: 'Both figures seem to measure the same thing: check which is right, or say how they differ.'
  }
}
