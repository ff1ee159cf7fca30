import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { civilDate, type DateMention, dateline, dates, documentDate } from './index.ts'

/** Tuesday, October 13, 2026. */
const today = '2026-10-13'

function read(text: string, published?: string): Document {
  return new Document({ ...draftOfText(text), metadata: published ? { published } : {} })
}

function iso(day: number | undefined): string {
  if (day === undefined) return '?'
  const { year, month, day: number } = civilDate(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}

// "text | kind | days | anchor"
function show({ text, kind, from, to, anchor }: DateMention): string {
  const days = from === to ? iso(from) : `${iso(from)}..${iso(to)}`
  return `${text} | ${kind} | ${days} | ${anchor}`
}

function shown(text: string, published?: string): string[] {
  return dates(read(text, published)).map(show)
}

describe('dates that stand by themselves', () => {
  it.each([
    ['It opened on October 10, 2026.', 'October 10, 2026 | day | 2026-10-10 | absolute'],
    ['It opened on 10 October 2026.', '10 October 2026 | day | 2026-10-10 | absolute'],
    ['It opened on the 10th of October, 2026.', '10th of October, 2026 | day | 2026-10-10 | absolute'],
    ['It opened on Oct. 10, 2026.', 'Oct. 10, 2026 | day | 2026-10-10 | absolute'],
    ['It opened on 2026-10-10.', '2026-10-10 | day | 2026-10-10 | absolute'],
    ['It opened on 25/12/2026.', '25/12/2026 | day | 2026-12-25 | absolute'],
    ['It opened on 12/25/2026.', '12/25/2026 | day | 2026-12-25 | absolute'],
    ['It opened on 10/10/2026.', '10/10/2026 | day | 2026-10-10 | absolute'],
    ['It opened on Friday, June 12, 2026.', 'Friday, June 12, 2026 | day | 2026-06-12 | absolute'],
    ['It opened on 7 October 2014 (Tuesday).', '7 October 2014 (Tuesday) | day | 2014-10-07 | absolute'],
    ['It opened on October 7, 2014, a Tuesday.', 'October 7, 2014, a Tuesday | day | 2014-10-07 | absolute'],
    ['It opened on Tuesday 2014-10-07.', 'Tuesday 2014-10-07 | day | 2014-10-07 | absolute'],
    ['It opened on Sat 20 August 2005.', 'Sat 20 August 2005 | day | 2005-08-20 | absolute'],
    ['It opened in June 2026.', 'June 2026 | month | 2026-06-01..2026-06-30 | absolute'],
    ['It opened in late February 1900.', 'late February 1900 | month | 1900-02-01..1900-02-28 | absolute'],
    ['It opened in 1986.', '1986 | year | 1986-01-01..1986-12-31 | absolute'],
    ['It opened in 1348.', '1348 | year | 1348-01-01..1348-12-31 | absolute'],
    ['It opens by 2150.', '2150 | year | 2150-01-01..2150-12-31 | absolute'],
    ['The 2014 fire was bad.', '2014 | year | 2014-01-01..2014-12-31 | absolute'],
    ['It opened in the 1990s.', '1990s | decade | 1990-01-01..1999-12-31 | absolute'],
    ['It opened in the ’80s.', '80s | decade | 1980-01-01..1989-12-31 | absolute'],
    ['It opened in the 18th century.', '18th century | decade | 1701-01-01..1800-12-31 | absolute'],
    ['It opened in fall 2024.', 'fall 2024 | relative | 2024-09-01..2024-11-30 | absolute'],
    ['It opened in winter 2024.', 'winter 2024 | relative | 2024-12-01..2025-02-28 | absolute'],
    ['It ran from 2012 to 2019.', 'from 2012 to 2019 | span | 2012-01-01..2019-12-31 | absolute'],
    ['Ann Ito (1920–2001) sang.', '1920–2001 | span | 1920-01-01..2001-12-31 | absolute'],
    ['It ran from June 3 to July 4, 2026.', 'from June 3 to July 4, 2026 | span | 2026-06-03..2026-07-04 | absolute'],
    ['It ran on 20 and 21 August 2005.', '20 and 21 August 2005 | span | 2005-08-20..2005-08-21 | absolute'],
    ['It ran October 10–12, 2026.', 'October 10–12, 2026 | span | 2026-10-10..2026-10-12 | absolute']
  ])('%s', (text, mention) => {
    expect(shown(text)).toEqual([mention])
  })
})

describe('dates counted from the document’s own', () => {
  it.each([
    ['It opened on October 10.', 'October 10 | day | 2026-10-10 | document'],
    ['It opens on January 5.', 'January 5 | day | 2027-01-05 | document'],
    ['It opened last October.', 'last October | month | 2025-10-01..2025-10-31 | document'],
    ['It opened yesterday.', 'yesterday | relative | 2026-10-12 | document'],
    ['It opens tomorrow.', 'tomorrow | relative | 2026-10-14 | document'],
    ['It opens this week.', 'this week | relative | 2026-10-12..2026-10-18 | document'],
    ['It opens this weekend.', 'this weekend | relative | 2026-10-17..2026-10-18 | document'],
    ['It opened earlier this month.', 'earlier this month | relative | 2026-10-01..2026-10-31 | document'],
    ['It opened last month.', 'last month | relative | 2026-09-01..2026-09-30 | document'],
    ['It opened last quarter.', 'last quarter | relative | 2026-07-01..2026-09-30 | document'],
    ['It opened last year.', 'last year | relative | 2025-01-01..2025-12-31 | document'],
    ['It opened two years ago.', 'two years ago | relative | 2024-01-01..2024-12-31 | document'],
    ['It opened 10 days ago.', '10 days ago | relative | 2026-10-03 | document'],
    ['It opens next spring.', 'next spring | relative | 2027-03-01..2027-05-31 | document'],
    ['It opened last Thursday.', 'last Thursday | weekday | 2026-10-08 | document'],
    ['It opened last Tuesday.', 'last Tuesday | weekday | 2026-10-06 | document'],
    ['It opens next Tuesday.', 'next Tuesday | weekday | 2026-10-20 | document'],
    ['It runs from October 10 to 12.', 'from October 10 to 12 | span | 2026-10-10..2026-10-12 | document'],
    ['It runs between November and March.', 'between November and March | span | 2026-11-01..2027-03-31 | document']
  ])('%s', (text, mention) => {
    expect(shown(text, today)).toEqual([mention])
  })
})

describe('dates that nothing fixes', () => {
  it.each([
    ['It opened on Thursday night.', 'Thursday night | weekday | ? | none'],
    ['It opened last fiscal year.', 'last fiscal year | fiscal | ? | none'],
    ['It opened in fiscal 2024.', 'fiscal 2024 | fiscal | ? | absolute'],
    ['It opened in the 1986/87 season.', '1986/87 season | fiscal | ? | absolute'],
    ['It opened in FY25.', 'FY25 | fiscal | ? | absolute'],
    ['It opened in Q3 2024.', 'Q3 2024 | fiscal | ? | absolute'],
    ['It opened in the third quarter of last year.', 'third quarter of last year | fiscal | ? | none'],
    ['It opened in the first half of fiscal 2024.', 'first half of fiscal 2024 | fiscal | ? | absolute'],
    ['It opened at 10:30 a.m. there.', '10:30 a.m. | time | ? | none'],
    ['It opened at 13:75.', '13:75 | time | ? | none'],
    ['It opened at 10.30pm.', '10.30pm | time | ? | none'],
    ['It opens on June 31.', 'June 31 | day | ? | none']
  ])('%s', (text, mention) => {
    expect(shown(text)).toEqual([mention])
  })
})

describe('what is no date', () => {
  it.each([
    'He may march, and a second later the sun sat low.',
    'May I go? They will march on.',
    'June Smith met April Jones.',
    'The March on Washington was long.',
    'The Sunday Times and Sheffield Wednesday fell on Black Friday.',
    'She told the Mail on Sunday that she ran.',
    'They lined up at 4:23.42 p.m. then.',
    'Some 2000 people paid $1999 for 1,986 tickets.',
    'They won 21-13 and read John 3:16 in 2:05:10.',
    'It happened on 10/11/2026.',
    'It was the last year of the war, and the next day was calm.',
    'In his last month he was ill in recent years.',
    'The plan is called Vision 2030.',
    'The first half was dull.',
    'She played in Suddenly Last Summer.',
    'She came this Christmas with current Intel chips.'
  ])('%s', (text) => {
    expect(shown(text)).toEqual([])
  })

  it('"two weeks later on" is no part of a day', () => {
    expect(shown('It ended two weeks later on March 20.')).toEqual(['March 20 | day | ? | none'])
    expect(shown('It ended later on March 20.')).toEqual(['later on March 20 | day | ? | none'])
  })

  it('a number before what it counts is no day', () => {
    expect(shown('In May 10 people fell ill.')).toEqual(['May | month | ? | none'])
  })
})

describe('the dateline', () => {
  it.each([
    ['BONN, April 9 - It rained.', { month: 4, day: 9 }],
    ['KUALA LUMPUR, March 3 – It rained.', { month: 3, day: 3 }],
    ['New York, March 4 - It rained.', { month: 3, day: 4 }],
    ['PARIS, March 9, 2026 (AP) — It rained.', { year: 2026, month: 3, day: 9 }],
    ['Rain falls\n\nPublished: October 10, 2026\n\nIt rained.', { year: 2026, month: 10, day: 10 }]
  ])('%s', (text, fields) => {
    expect(dateline(read(text))).toMatchObject(fields)
  })

  it('tells the place without a date', () => {
    const document = read('LONDON (Reuters) — It rained.')
    const place = dateline(document)?.place
    expect(place && document.slice(place)).toBe('LONDON')
    expect(documentDate(document)).toBeUndefined()
  })

  it.each([
    'NATO leaders met in Bonn on April 9 - it rained.',
    'On October 10, 2026 it rained.',
    'It rained - in BONN, April 9.'
  ])('is none: %s', (text) => {
    expect(dateline(read(text))?.day).toBeUndefined()
  })

  it('gives way to the front matter', () => {
    expect(iso(documentDate(read('PARIS, March 9, 2026 — It rained.', '2026-10-13T08:00:00Z')))).toBe('2026-10-13')
  })
})

it('gives the ends of a span, what one leaves out in the other', () => {
  const [span] = dates(read('It ran from June 3 to July 4, 2026.'))
  expect(span.ends?.map(show)).toEqual(['June 3 | day | 2026-06-03 | absolute', 'July 4, 2026 | day | 2026-07-04 | absolute'])
})

it('is done with a calendar without end', () => {
  const document = read('on June 3 to July 4, last year, '.repeat(20_000))
  expect(dates(document)).toHaveLength(40_000)
})
