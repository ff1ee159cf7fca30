import { Document, dates, draftOfText, type Finding, wordId } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { definiteAt } from './definite.ts'
import retextInconsistentDates from './index.ts'
import { stemId } from './stems.ts'
import { withDay } from './wording.ts'

const findings = (text: string): Finding[] => [
  ...retextInconsistentDates.rule.check(new Document(draftOfText(text)), { events: true })
]
const count = (text: string) => findings(text).length

describe('anniversaries', () => {
  const in2030 = 'LEEDS, June 14, 2030 – It rained.\n\n'

  it('have the year of their event among eight words', () => {
    const marked = (words: number) => count(`${in2030}It is the 10th anniversary of the ${'very '.repeat(words)}big 2014 fire.`)
    expect(marked(4)).toBe(1)
    expect(marked(5)).toBe(0)
  })

  it('have the year of their event among three dates', () => {
    const marked = (days: string) => count(`${in2030}It is the 10th anniversary of ${days} or 2014.`)
    expect(marked('Friday or Monday')).toBe(1)
    expect(marked('Friday or Monday or Sunday')).toBe(0)
  })

  it('have their own year within four words of that of their event', () => {
    const marked = (words: string) => count(`It was the 10th anniversary of the 2014 fire ${words}in 2030.`)
    expect(marked('here ')).toBe(1)
    expect(marked('right here ')).toBe(0)
  })

  it('take a year for that of "years ago" within two words', () => {
    const burned = (words: string) => count(`${in2030}It burned five years ago, ${words}in 2014.`)
    expect(burned('')).toBe(1)
    expect(burned('back ')).toBe(0)
  })
})

it('looks for a birth within five words before its year', () => {
  const born = (words: number) => count(`LEEDS, June 14, 2023 – It rained. Born in ${'so '.repeat(words)}1850, aged 60.`)
  expect(born(3)).toBe(1)
  expect(born(4)).toBe(0)
})

it('looks for the noun of a date among five words', () => {
  const definite = (adjectives: number) => {
    const document = new Document(draftOfText(`She left the June 19 ${'annual '.repeat(adjectives)}meeting.`))
    return definiteAt(document, dates(document)[0])
  }
  expect(definite(4)?.head).toBe(stemId(wordId('meeting')))
  expect(definite(5)).toBeUndefined()
})

describe('impossible days and hours', () => {
  it('are denied within twelve words', () => {
    const denied = (words: number) => count(`It fell on June 31, ${'so '.repeat(words)}a typo.`)
    expect(denied(9)).toBe(0)
    expect(denied(10)).toBe(1)
  })

  it('are offered the days beside them up to three days behind the month', () => {
    expect(findings('It fell on April 33.')[0].expected).toEqual(['April 30', 'May 1'])
    expect(findings('It fell on April 34.')[0].expected).toEqual([])
  })

  it('have minutes up to 59', () => {
    expect(count('It began at 3:59 p.m.')).toBe(0)
    expect(count('It began at 3:60 p.m.')).toBe(1)
  })

  it('are hours of a clock up to 24', () => {
    expect(findings('It began at 24:00 p.m.')[0].reason).toMatch(/or none of the two behind it$/)
    expect(findings('It began at 25:00 p.m.')[0].reason).toMatch(/an hour up to 12 with a\.m\. or p\.m\.$/)
  })
})

it('counts days up to a base ten words away', () => {
  const arrested = (words: number) => count(`He was arrested Tuesday, a day after ${'very '.repeat(words)}Wednesday talks.`)
  expect(arrested(8)).toBe(1)
  expect(arrested(9)).toBe(0)
})

describe('periods', () => {
  it('end within seven days of each other by a slip', () => {
    const ends = (day: number) => count(`Sales rose in the quarter ended March 31. Costs fell in the quarter ended March ${day}.`)
    expect(ends(24)).toBe(1)
    expect(ends(23)).toBe(0)
  })

  it('are no weeks: none stands within four words before their end', () => {
    const ends = (words: string) =>
      count(`Sales rose in the quarter ended March 31. Costs fell in the week ${words} ended March 24.`)
    expect(ends('so very')).toBe(0)
    expect(ends('so very long')).toBe(1)
  })

  it('are compared with forty before them', () => {
    const ends = (between: number) =>
      count(
        `Sales rose in the year ended March 31. ${'Costs fell in the year ended May 31. '.repeat(between)}Rents rose in the year ended March 30.`
      )
    expect(ends(39)).toBe(1)
    expect(ends(40)).toBe(0)
  })
})

it('takes numbers of more than 2200 for no years of a range', () => {
  expect(count('The plan covers 2200–2130 in full.')).toBe(1)
  expect(count('The plan covers 2201–2130 in full.')).toBe(0)
})

it('takes words for one while four letters of their stem are left', () => {
  expect(stemId(wordId('cooked'))).toBe(stemId(wordId('cook')))
  expect(stemId(wordId('added'))).not.toBe(stemId(wordId('add')))
})

describe('weekdays', () => {
  it('of two dates without a year are compared within sixty days', () => {
    const met = (day: string) => count(`They met on Monday, May 1. They meet again on Monday, ${day}.`)
    expect(met('June 30')).toBe(1)
    expect(met('July 1')).toBe(0)
  })

  it('of the first sixty dates are compared', () => {
    const met = (between: number) =>
      count(`They met on Monday, May 1. ${'Tea is on Friday, December 1. '.repeat(between)}They meet on Monday, May 3.`)
    expect(met(58)).toBe(1)
    expect(met(59)).toBe(0)
  })

  it('are right in the Julian calendar until 1752, and perhaps until 1923', () => {
    const severity = (date: string) => findings(`It happened on ${date}.`).map((finding) => finding.severity ?? 'error')
    expect(severity('Sunday, March 1, 1752')).toEqual([])
    expect(severity('Monday, March 1, 1753')).toEqual(['warning'])
    expect(severity('Wednesday, March 1, 1923')).toEqual(['warning'])
    expect(severity('Friday, March 1, 1924')).toEqual(['error'])
  })

  it('of the Julian calendar have a leap day in 1900', () => {
    const severity = (date: string) => findings(`It happened on ${date}.`).map((finding) => finding.severity)
    expect(severity('Monday, February 28, 1900')).toEqual(['warning'])
    expect(severity('Wednesday, March 1, 1900')).toEqual(['warning'])
  })
})

it.each([
  [10, '10th'],
  [11, '11th'],
  [13, '13th'],
  [20, '20th'],
  [21, '21st']
])('writes %i as %s', (day, written) => {
  expect(withDay({ text: 'the 7th of May', day: 7 }, day)).toBe(`the ${written} of May`)
})

describe('time zones', () => {
  const begins = (times: string) => count(`It begins at ${times}.`)

  it('are compared for minutes up to 59 and hours up to 12', () => {
    expect(begins('10 a.m. EST (1359 GMT)')).toBe(1)
    expect(begins('10 a.m. EST (1360 GMT)')).toBe(0)
    expect(begins('12 p.m. EST (1500 GMT)')).toBe(1)
  })

  it('take 12:00 for noon or midnight, 13:00 for one hour alone', () => {
    expect(begins('12:00 EST (0500 GMT)')).toBe(0)
    expect(begins('13:00 EST (0600 GMT)')).toBe(1)
  })
})
