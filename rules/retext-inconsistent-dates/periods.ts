import { type DateMention, type Document, dates, type Finding, WordSet } from '@stet/core'
import { endsApart } from './wording.ts'

const ending = new WordSet('ended ending ends')
const lengths = new WordSet('year years months quarter half')

const balanceWords = new WordSet('at of')
const quarterEnds = new Map([
  [3, 31],
  [6, 30],
  [9, 30],
  [12, 31]
])

/** Reports' periods end on one day; two ends this near in one month are a slip. */
const NEAR_DAYS = 7

/** How many earlier mentions each is compared with. */
const REACH = 40

/** "the 1987 third quarter … the 1977 third quarter": a digit of a reporting year slipped. */
export function* reportingYearsApart(document: Document): Generator<Finding> {
  const years = dates(document).filter(({ kind, year }) => kind === 'fiscal' && year !== undefined)
  for (const [index, later] of years.entries()) {
    const earlier = years.slice(Math.max(0, index - REACH), index).find((other) => isDecadeApart(other, later))
    if (!earlier) continue
    yield {
      place: later,
      reason: `Unexpected \`${later.text}\`, expected a year nearer to \`${earlier.text}\``,
      related: [{ place: earlier, reason: `\`${earlier.text}\`` }],
      note: 'Reports compare neighbouring years; ten years apart, one digit has most likely slipped.',
      severity: 'warning'
    }
  }
}

function isDecadeApart(a: DateMention, b: DateMention): boolean {
  return a.unit === b.unit && a.quarter === b.quarter && Math.abs((a.year as number) - (b.year as number)) === 10
}

/** "the quarter ended March 31 … the year to March 30": two ends of one reporting period, or one and the day of a balance. */
export function* periodEndsApart(document: Document): Generator<Finding> {
  const ends = endsApart(dates(document)).filter((mention) => isPeriodEnd(document, mention) || isBalanceDay(document, mention))
  for (const [index, later] of ends.entries()) {
    const earlier = ends.slice(Math.max(0, index - REACH), index).find((other) => isSlip(other, later))
    if (!earlier || (isBalanceDay(document, earlier) && isBalanceDay(document, later))) continue
    yield {
      place: later,
      reason: `Unexpected end of a period on \`${later.text}\`, expected \`${earlier.text}\` as before`,
      related: [{ place: earlier, reason: `\`${earlier.text}\`` }],
      note: 'Periods of one report end on one day. If both are right, say why they differ.',
      severity: 'warning'
    }
  }
}

// "the year ended October 31", "the nine months to September 30"; weeks end all the time.
function isPeriodEnd({ tokens }: Document, { kind, first }: DateMention): boolean {
  if (kind !== 'day') return false
  const isTo = tokens.form(first - 1) === 'to' && lengths.has(tokens.word[first - 2])
  if (!isTo && !ending.has(tokens.word[first - 1])) return false
  for (let token = first - 1; token >= Math.max(0, first - 4); token--) if (/^weeks?$/.test(tokens.form(token))) return false
  return true
}

// "1.0 billion dollars at September 30": the last day of a quarter, on which books are balanced.
function isBalanceDay({ tokens }: Document, { kind, month, day, first }: DateMention): boolean {
  if (kind !== 'day' || !balanceWords.has(tokens.word[first - 1])) return false
  return quarterEnds.get(month as number) === day
}

function isSlip(a: DateMention, b: DateMention): boolean {
  if (a.month !== b.month || a.day === b.day || !isSameYear(a, b)) return false
  return Math.abs((a.day as number) - (b.day as number)) <= NEAR_DAYS
}

// A year that comes later in the text is another one: "the year ending March 28", "the year ended March 26, 1986".
function isSameYear(earlier: DateMention, later: DateMention): boolean {
  return later.year === undefined || later.year === earlier.year
}
