import { type DateMention, type Document, dates, dayNumber, type Finding, isDate, WordSet } from '@stet/core'

/** Years before Christ count down: "1500–1000 BC". */
const countingDown = new WordSet('bc bce b.c. b.c b.c.e. b.c.e')

/** Higher numbers are no years that news speaks of. */
const LAST_YEAR = 2200

/** "from 2019 to 2012", "March 12–3": a range whose end lies before its start. */
export function* reversedRanges(document: Document): Generator<Finding> {
  for (const mention of dates(document)) {
    if (!mention.ends || !isReversed(mention.ends) || !isRange(document, mention)) continue
    const [start, end] = mention.ends
    yield {
      place: mention,
      reason: `Unexpected range \`${mention.text}\`, expected the earlier end first: \`${end.text}\` lies before \`${start.text}\``,
      note: 'Either the ends are the wrong way round or one of them is wrong.'
    }
  }
}

function isReversed([start, end]: readonly [DateMention, DateMention]): boolean {
  if (start.kind === 'year') return (start.year as number) <= LAST_YEAR && (end.year as number) < (start.year as number)
  if (start.kind === 'month') return monthsFrom(start) > monthsFrom(end)
  if (start.kind !== 'day' || !isDay(start) || !isDay(end)) return false
  // "From November 3 to March 5" crosses the new year.
  if (start.year === undefined || end.year === undefined)
    return start.month === end.month && (end.day as number) < (start.day as number)
  return days(end) < days(start)
}

// Months since the year 0; without a year "November to March" goes over the new year.
function monthsFrom({ year = Number.NaN, month = 1 }: DateMention): number {
  return year * 12 + month
}

function isDay({ month = 0, day = 0, year }: DateMention): boolean {
  return isDate(month, day, year)
}

function days({ year = 0, month = 0, day = 0 }: DateMention): number {
  return dayNumber(year, month, day)
}

// "compared 2019 to 2012" is no range; "from 2019 to 2012" and "2019–2012" are.
function isRange({ tokens }: Document, { first, last, ends }: DateMention): boolean {
  if (countingDown.has(tokens.word[last + 1])) return false
  const opens = tokens.form(first)
  return opens === 'from' || opens === 'between' || tokens.form((ends as readonly DateMention[])[0].last + 1) !== 'to'
}
