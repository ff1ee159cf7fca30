import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import retextInconsistentDates from './index.ts'

function reasons(text: string): string[] {
  return [...retextInconsistentDates.rule.check(new Document(draftOfText(text)), { events: true })].map(({ reason }) => reason)
}

describe('dates of any century', () => {
  it.each([
    ['Thursday, July 4, 1776', 'Friday, July 4, 1776'],
    ['Sunday, July 14, 1889', 'Monday, July 14, 1889'],
    ['Thursday, February 29, 1996', 'Friday, February 29, 1996'],
    ['Saturday, January 1, 2101', 'Sunday, January 1, 2101'],
    ['Monday, March 1, 2100', 'Tuesday, March 1, 2100']
  ])('%s is right, %s is not', (right, wrong) => {
    expect(reasons(`It happened on ${right}.`)).toEqual([])
    expect(reasons(`It happened on ${wrong}.`)).toHaveLength(1)
  })

  it('knows that 2100 is no leap year', () => {
    expect(reasons('It ends on February 29, 2100.')).toHaveLength(1)
    expect(reasons('It ends on February 29, 2000.')).toEqual([])
  })
})

it('takes "last" and "next" without a year for a day at most four weeks away', () => {
  const spoken = (day: string) => reasons(`LEEDS, June 14, 2023 – He spoke last ${day}.`)
  expect(spoken('July 12')).toHaveLength(1)
  expect(spoken('July 13')).toEqual([])
})

it('knows ages up to 122 years', () => {
  const born = (age: number) => reasons(`LEEDS, June 14, 2023 – It rained. Born in 1850, aged ${age}.`)
  expect(born(122)).toHaveLength(1)
  expect(born(123)).toEqual([])
})

it('sees a promise up to ten words before its date', () => {
  const promised = (words: number) => reasons(`LEEDS, March 9 – They will ${'so '.repeat(words)}meet on March 3.`)
  expect(promised(7)).toHaveLength(1)
  expect(promised(8)).toEqual([])
})

it('takes a promise for a slip up to a season back', () => {
  const promised = (day: string) => reasons(`LEEDS, July 1 – They will meet on ${day}.`)
  expect(promised('March 3')).toHaveLength(1)
  expect(promised('March 2')).toEqual([])
})

it('compares a date with the 40 behind it', () => {
  const event = (between: number) =>
    reasons(
      `The mayor opened the bridge on Friday. It rained.\n\n${'Tea was in May 2020.\n\n'.repeat(between)}The bridge was shut by noon on Sunday.`
    ).filter((reason) => reason.includes('Sunday'))
  expect(event(39)).toHaveLength(1)
  expect(event(40)).toEqual([])
})

it('counts days between dates of one season', () => {
  const died = (day: string) => reasons(`He died on January 2, three days after the fire of ${day}.`)
  expect(died('May 2')).toHaveLength(1)
  expect(died('May 3')).toEqual([])
})

it('offers a day as the date is written', () => {
  const [finding] = retextInconsistentDates.rule.check(new Document(draftOfText('It fell on 2016-09-09 (Thursday).')), {
    events: true
  })
  expect(finding.expected).toEqual(['2016-09-09 (Friday)', '2016-09-08 (Thursday)'])
  const [ordinal] = retextInconsistentDates.rule.check(new Document(draftOfText('It fell on Monday the 14th of May 2019.')), {
    events: true
  })
  expect(ordinal.expected).toEqual(['Tuesday the 14th of May 2019', 'Monday the 13th of May 2019'])
})

describe('hostile text comes to an end', () => {
  it.each([
    'the 10th anniversary of the 2014 fire ',
    'on Tuesday June 3 he met and on March 4 ',
    'born in 1990 aged 30 died ',
    'The board met on Monday. The board meets on Tuesday, on Friday. '
  ])('%s over and over', (unit) => {
    expect(new Set(reasons(unit.repeat(20_000))).size).toBeLessThan(10)
  })
})

it('compares no events of a calendar', () => {
  const event = 'The mayor opened the bridge on Friday. It rained.\n\nThe bridge was shut by noon on Sunday.'
  expect(reasons(`${event}${' Tea is on Monday.'.repeat(398)}`)).toHaveLength(1)
  expect(reasons(`${event}${' Tea is on Monday.'.repeat(399)}`)).toEqual([])
})

describe('one event needs enough in common', () => {
  const before = 'It rained. It was cold. It was dark.\n\n'

  it.each([
    // News goes on the next day.
    [
      `${before}The mayor opened the bridge on Friday. It rained.\n\nThe bridge was shut by noon on Sunday.`,
      `${before}The mayor opened the bridge on Friday. It rained.\n\nThe bridge was shut by noon on Saturday.`
    ],
    // What stands further from the date tells less of it.
    [
      `${before}The jury heard a clerk on May 3. It rained. One clerk had been asleep all through that long afternoon of May 5.`,
      `${before}The jury heard a clerk on May 3. It rained. One clerk who sat high up at the far end of a cold dark room fell asleep on May 5.`
    ],
    // A date that is told twice is another one.
    [
      `${before}The mayor opened the bridge on Friday. It rained.\n\nThe bridge was shut by noon on Sunday.`,
      `${before}The mayor opened the bridge on Friday. It rained.\n\nThe bridge was shut by noon on Sunday. She saw it on Sunday.`
    ],
    // Weekdays come round.
    [
      'Smith met Jones and Brown in Leeds on May 3. It rained.\n\nSmith, Jones and Brown were in Leeds on May 5.',
      'Smith met Jones and Brown in Leeds on Friday. It rained.\n\nSmith, Jones and Brown were in Leeds on Sunday.'
    ]
  ])('%s', (enough, less) => {
    expect(reasons(enough)).toHaveLength(1)
    expect(reasons(less)).toEqual([])
  })
})
