/**
 * Nobody is in two towns at once. A draft that puts one person there, because a delegation's meetings or two days'
 * notes were run together, is wrong at one end at least.
 */
import { type Document, dates, defineRule, type Finding, type Related } from '@stet/core'
import { areNear, contradictsFlight, type Flight, kilometres } from './flight.ts'
import { findStatements, type Statement } from './statements.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextConflictingWhereabouts = defineRule<Options>({
  meta: {
    ruleId: 'conflicting-whereabouts',
    group: 'consistency',
    severity: 'warning',
    description: 'Warn when one person is in two places at once, or on a journey that cannot be flown'
  },
  options: {},

  *check(document) {
    const statements = findStatements(document)
    for (let index = 1; index < statements.length; index++) {
      const [before, here] = [statements[index - 1], statements[index]]
      if (before.person !== here.person || before.block !== here.block) continue
      const distance = kilometres(before.place.at, here.place.at)
      if (areNear(distance)) continue
      if (here.meanwhile) yield inTwoPlaces(document, before, here, distance)
      else yield* cannotBeFlown(document, before, here, distance)
    }
  }
})

export default retextConflictingWhereabouts

function inTwoPlaces(document: Document, before: Statement, here: Statement, distance: number): Finding {
  const range = rangeAround(document, here)
  return {
    place: here.span,
    reason: `Unexpected \`${document.slice(here.span)}\`, expected one place at a time: \`${document.slice(before.span)}\` puts ${here.subject} in ${before.place.name}`,
    related: [{ place: before.span, reason: `in ${before.place.name}` }, ...range],
    sum: `${before.place.name} to ${here.place.name}: ${rounded(distance)} km, ${hours(distance)} hours in the air`,
    note: `The text says “${here.meanwhile}”, so ${here.subject} would be in both at once. Say who was in ${here.place.name}, or when.`
  }
}

// The days that the text gives for all of it: "From October 10 to 12".
function rangeAround(document: Document, { span }: Statement): Related[] {
  const range = dates(document).findLast(
    ({ kind, ends, start }) => kind === 'span' && ends?.[0].kind === 'day' && start < span.start
  )
  return range ? [{ place: range, reason: `the days the text speaks of: \`${range.text}\`` }] : []
}

function* cannotBeFlown(document: Document, before: Statement, here: Statement, distance: number): Generator<Finding> {
  const flight: Flight | undefined = contradictsFlight(before, here, distance)
  if (!flight) return
  yield {
    place: here.span,
    reason: `Unexpected \`${document.slice(here.span)}\` at ${here.clock?.text}, expected time to travel from ${before.place.name}, where ${here.subject} was at ${before.clock?.text}`,
    related: [{ place: before.span, reason: `in ${before.place.name} at ${before.clock?.text}` }],
    sum: `${rounded(distance)} km, ${hours(distance)} hours in the air; about ${Math.round(Math.abs(flight.hours))} hours lie between`,
    note: 'One of the two times or places is wrong, or the person is another.'
  }
}

function rounded(distance: number): number {
  return Math.round(distance / 100) * 100
}

function hours(distance: number): number {
  return Math.round(distance / 900)
}
