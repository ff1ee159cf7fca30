import { type DateMention, type Document, dates, daysInMonth, type Finding, isDate, WordSet } from '@stet/core'
import { endsApart, monthNames, withDay } from './wording.ts'

/** "There is no June 31": the text knows. */
const denials = new WordSet('nonexistent non-existent imaginary fictional typo misprint invalid impossible')

/** "June 31", "29 February 2023", "13:75", "13:30 p.m." */
export function* impossibleDates(document: Document): Generator<Finding> {
  for (const mention of endsApart(dates(document))) {
    const finding =
      mention.kind === 'day' ? impossibleDay(mention) : mention.kind === 'time' ? impossibleTime(document, mention) : undefined
    if (finding && !isDenied(document, mention)) yield finding
  }
}

/** How far from a date its denial may stand. */
const REACH = 12

function isDenied({ tokens, sentences }: Document, { sentence, first, last }: DateMention): boolean {
  const from = Math.max(sentences[sentence].first, first - REACH)
  const to = Math.min(sentences[sentence].last, last + REACH)
  for (let token = from; token <= to; token++) if (denials.has(tokens.word[token])) return true
  return first > from && tokens.form(first - 1) === 'no'
}

function impossibleDay(mention: DateMention): Finding | undefined {
  const { month = 0, day = 0, year, text } = mention
  if (isDate(month, day, year)) return undefined
  const longest = daysInMonth(month, year)
  return {
    place: mention,
    reason: `Unexpected date \`${text}\`, expected a day that exists: ${monthNames[month - 1]}${year === undefined ? '' : ` ${year}`} has ${longest} days`,
    note: 'Check the date against the source.',
    expected: nearestDays(mention, longest)
  }
}

// The last day of the month and the first of the next: neither is certain, so both are offered or none.
function nearestDays(mention: DateMention, longest: number): string[] {
  const { month = 0, day = 0, text } = mention
  const name = monthNames[month - 1]
  if (day > longest + 3 || month === 12 || !text.includes(name)) return []
  return [withDay(mention, longest), withDay(mention, 1).replace(name, monthNames[month])]
}

function impossibleTime(document: Document, mention: DateMention): Finding | undefined {
  const problem = timeProblem(document, mention)
  if (!problem) return undefined
  return {
    place: mention,
    reason: `Unexpected time \`${mention.text}\`, expected ${problem}`,
    note: 'Check the time against the source.'
  }
}

function timeProblem({ tokens }: Document, { hour = 0, minute = 0, half, last }: DateMention): string | undefined {
  if (minute > 59) return 'minutes up to 59'
  // "From 25:10 to 24:50" is a runner's time, not the hour of a day.
  if (half && hour > 24) return 'an hour up to 12 with a.m. or p.m.'
  if (hour === 24 && minute > 0) return 'an hour up to 23'
  if (half && hour > 12) return 'an hour up to 12 with a.m. or p.m., or none of the two behind it'
  const word = tokens.form(tokens.form(last + 1) === '(' ? last + 2 : last + 1)
  if (hour === 12 && half === 'pm' && word === 'midnight') return 'noon behind 12 p.m., or 12 a.m.'
  if (hour === 12 && half === 'am' && word === 'noon') return 'midnight behind 12 a.m., or 12 p.m.'
  return undefined
}
