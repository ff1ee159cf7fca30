/**
 * A wrong date sends readers to the wrong day, and a date that contradicts itself can be proved wrong from the text
 * alone: the calendar, the other end of a range, an age, or the same event's other mention says so.
 */
import { type Document, defineRule, type Finding } from '@stet/core'
import { wrongAges } from './ages.ts'
import { wrongAnniversaries } from './anniversaries.ts'
import { wrongDurations } from './durations.ts'
import { eventsDatedTwice } from './events.ts'
import { impossibleDates } from './impossible.ts'
import { wrongOrder } from './order.ts'
import { periodEndsApart, reportingYearsApart } from './periods.ts'
import { reversedRanges } from './ranges.ts'
import { statementsApart } from './statements.ts'
import { mismatchedWeekdays } from './weekdays.ts'
import { wrongZones } from './zones.ts'

export interface Options {
  /** Compare the dates and weekdays that the text gives for one event. */
  events?: boolean
}

const checks: readonly ((document: Document) => Iterable<Finding>)[] = [
  mismatchedWeekdays,
  impossibleDates,
  reversedRanges,
  wrongDurations,
  wrongAges,
  wrongAnniversaries,
  wrongOrder,
  periodEndsApart,
  reportingYearsApart,
  wrongZones
]

const retextInconsistentDates = defineRule<Options>({
  meta: {
    ruleId: 'inconsistent-dates',
    group: 'consistency',
    severity: 'error',
    description: 'Flag dates, weekdays, durations and ages that cannot be right together'
  },
  options: {
    events: {
      default: true,
      description: 'Compare the dates and weekdays that the text gives for one event',
      schema: { type: 'boolean' }
    }
  },

  *check(document, { events }) {
    for (const check of checks) yield* check(document)
    if (!events) return
    const statements = [...statementsApart(document)]
    yield* statements
    if (statements.length === 0) yield* eventsDatedTwice(document)
  }
})

export default retextInconsistentDates
