import {
  civilDate,
  type DateMention,
  type Document,
  dateline,
  dates,
  dayNumber,
  documentDate,
  type Finding,
  isDate,
  WordMap,
  WordSet,
  weekdayOf,
  wordId
} from '@stet/core'
import { bySentence, countAt, monthNames, weekdayNames } from './wording.ts'

const will = wordId('will')
const on = wordId('on')
const article = new WordSet('a one')
const dayUnits = new WordSet('day days')
const later = wordId('later')
const beforeDates = new WordSet('on the ,')
const stepUnits = new WordMap<'day' | 'week'>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week']
])
const directions = new WordMap<number>([
  ['after', 1],
  ['before', -1]
])

/** Words at which a clause ends, so that a "will" before them says nothing of a date behind them. */
const clauseBreaks = new WordSet(', ; : – — that which who whom whose after since because when while where if had was were " “ ”')

/** How many words a "will" may stand before its date. */
const REACH = 10

/** "arrested Tuesday, a day after his Wednesday arrest"; "will meet on March 3" in a text of March 9. */
export function* wrongOrder(document: Document): Generator<Finding> {
  const today = documentDate(document)
  const filed = dayOfYearFiled(document)
  for (const mentions of bySentence(dates(document)).values()) {
    yield* wrongSteps(document, mentions)
    yield* wrongForecast(document, mentions)
    for (const mention of mentions) {
      yield* pastFuture(document, mention, daysBehind(mention, today, filed))
      yield* wrongDirection(mention, today)
    }
  }
}

// The day of a dateline without a year, in a common year: enough to compare days of one season.
function dayOfYearFiled(document: Document): number | undefined {
  const { month, day, year } = dateline(document) ?? {}
  return year === undefined && month !== undefined && day !== undefined ? dayNumber(2001, month, day) : undefined
}

function* wrongSteps(document: Document, mentions: DateMention[]): Generator<Finding> {
  for (let index = 1; index < mentions.length; index++) {
    const [earlier, later] = [mentions[index - 1], mentions[index]]
    yield* wrongStepBetween(document, earlier, later)
    yield* wrongStepLater(document, earlier, later)
  }
}

function* wrongStepBetween(document: Document, said: DateMention, base: DateMention): Generator<Finding> {
  const step = stepBetween(document, said.last + 1, base.first - 1)
  if (step === undefined) return
  const expected = expectedDay(said, base, step)
  if (expected === undefined) return
  yield {
    place: document.span(said.first, base.last),
    reason: `Unexpected order of \`${said.text}\` and \`${base.text}\`, expected ${expected}: ${Math.abs(step)} ${Math.abs(step) === 1 ? 'day' : 'days'} ${step > 0 ? 'after' : 'before'} ${base.weekday === undefined ? base.text : weekdayNames[base.weekday]}`,
    related: [{ place: base, reason: `\`${base.text}\`` }],
    note: 'Check which came first, and when.'
  }
}

// The day that lies so many days from the base, where it is not the one said; undefined where it is, or cannot be known.
function expectedDay(said: DateMention, base: DateMention, step: number): string | undefined {
  if (said.weekday !== undefined && base.weekday !== undefined) {
    const weekday = (((base.weekday + step) % 7) + 7) % 7
    return weekday === said.weekday ? undefined : weekdayNames[weekday]
  }
  const days = daysBetween(base, said)
  if (days === undefined || days === step) return undefined
  const { month, day } = civilDate(dayIn(base) + step)
  return `${monthNames[month - 1]} ${day}`
}

// Days from one date to another; where either leaves its year out, of one common year and not over its end.
function daysBetween(from: DateMention, to: DateMention): number | undefined {
  if (!isNamedDay(from) || !isNamedDay(to)) return undefined
  const isDated = from.year !== undefined && to.year !== undefined
  const days = isDated ? dayIn(to) - dayIn(from) : dayIn({ ...to, year: undefined }) - dayIn({ ...from, year: undefined })
  return isDated || Math.abs(days) <= SEASON_DAYS ? days : undefined
}

function isNamedDay({ kind, month = 0, day = 0, year }: DateMention): boolean {
  return kind === 'day' && isDate(month, day, year)
}

function dayIn({ year = 2001, month = 1, day = 1 }: DateMention): number {
  return dayNumber(year, month, day)
}

/** How far a day may lie from where "two weeks later" puts it, in days, by what is counted. */
const slack = { day: 1, week: 3 }

// "It began on March 14 and ended two weeks later, on March 20."
function* wrongStepLater(document: Document, base: DateMention, said: DateMention): Generator<Finding> {
  const later = laterBefore(document, said)
  const days = later && daysBetween(base, said)
  if (!later || days === undefined || later.first <= base.last) return
  const expected = later.count * (later.unit === 'week' ? 7 : 1)
  if (Math.abs(days - expected) <= slack[later.unit]) return
  const span = document.span(later.first, later.last)
  yield {
    place: span,
    reason: `Unexpected \`${document.slice(span)}\`, expected the time from \`${base.text}\` to \`${said.text}\`: ${days} ${days === 1 ? 'day' : 'days'}`,
    related: [
      { place: base, reason: `\`${base.text}\`` },
      { place: said, reason: `\`${said.text}\`` }
    ],
    note: 'Check which came first, and when.'
  }
}

interface Later {
  count: number
  unit: 'day' | 'week'
  first: number
  last: number
}

// "two weeks later" right before a date.
function laterBefore(document: Document, { first }: DateMention): Later | undefined {
  const { tokens } = document
  let last = first - 1
  while (last > first - 4 && beforeDates.has(tokens.word[last])) last--
  if (tokens.word[last] !== later) return undefined
  const unit = stepUnits.get(tokens.word[last - 1])
  const count = article.has(tokens.word[last - 2]) ? 1 : countAt(document, last - 2)
  return unit && count !== undefined ? { count, unit, first: last - 2, last } : undefined
}

// "…, a day after his …", "…, two days before the …": days from the second to the first, or undefined.
function stepBetween(document: Document, first: number, last: number): number | undefined {
  const { tokens } = document
  let token = first
  if (tokens.form(token) === ',') token++
  const count = article.has(tokens.word[token]) ? 1 : countAt(document, token)
  const direction = directions.get(tokens.word[token + 2])
  if (count === undefined || direction === undefined || !dayUnits.has(tokens.word[token + 1]) || last - token > REACH)
    return undefined
  return count * direction
}

// Days behind the text's own that "will" may reach back to: further back it is another year's day.
const SEASON_DAYS = 120

// How many days a mention lies behind the text's own day; negative where it lies ahead.
function daysBehind({ kind, from, year, month, day }: DateMention, today: number | undefined, filed: number | undefined): number {
  if (kind !== 'day') return -1
  if (today !== undefined && from !== undefined) return today - from
  if (filed === undefined || year !== undefined) return -1
  return filed - dayNumber(2001, month as number, day as number)
}

function* pastFuture(document: Document, mention: DateMention, behind: number): Generator<Finding> {
  if (behind <= 0 || (mention.year === undefined && behind > SEASON_DAYS) || !isPromised(document, mention)) return
  yield {
    place: mention,
    reason: `Unexpected future before \`${mention.text}\`, expected a day after the text’s own: it lies ${behind} days before it`,
    note: 'The text speaks of the day as still to come.',
    severity: 'warning'
  }
}

function isPromised({ tokens, sentences }: Document, { first, sentence }: DateMention): boolean {
  if (tokens.word[first - 1] !== on) return false
  const start = Math.max(sentences[sentence].first, first - REACH)
  for (let token = first - 2; token >= start; token--) {
    if (tokens.word[token] === will) return true
    if (clauseBreaks.has(tokens.word[token])) return false
  }
  return false
}

/** Before a year: something is to happen in it. */
const forecasts = new WordSet(
  'expect expects expected forecast forecasts predict predicts predicted project projects projected sees'
)

/** Before a year: what happens is measured from it. */
const bases = new WordSet('over from above below than against')

// "It expects 1977 earnings to rise over 1986 levels": what is to come does not lie behind what it is measured from.
function* wrongForecast({ tokens }: Document, mentions: DateMention[]): Generator<Finding> {
  for (let index = 1; index < mentions.length; index++) {
    const [ahead, base] = [mentions[index - 1], mentions[index]]
    if (ahead.kind !== 'year' || base.kind !== 'year' || (ahead.year as number) >= (base.year as number)) continue
    if (!forecasts.has(tokens.word[ahead.first - 1]) || !bases.has(tokens.word[base.first - 1])) continue
    yield {
      place: ahead,
      reason: `Unexpected \`${ahead.text}\`, expected a year after \`${base.text}\`: what is to come is measured from it`,
      related: [{ place: base, reason: `\`${base.text}\`` }],
      note: 'One of the two years is wrong.',
      severity: 'warning'
    }
  }
}

/** A "last Thursday" or a "next" one without a year is at most this many days away. */
const NEXT_DAYS = 28

// "last Thursday, April 9" in a text of April 3.
function* wrongDirection(mention: DateMention, today: number | undefined): Generator<Finding> {
  const { kind, offset, text } = mention
  if (kind !== 'day' || !offset || today === undefined || !isNamedDay(mention)) return
  const from = dayIn({ ...mention, year: mention.year ?? civilDate(today).year })
  // Without a year, "last December 28" may be last year's.
  if (offset < 0 ? from < today : from > today) return
  if (mention.year === undefined && Math.abs(from - today) > NEXT_DAYS) return
  yield {
    place: mention,
    reason: `Unexpected \`${text}\`, expected a day ${offset < 0 ? 'before' : 'after'} the text’s own, a ${weekdayNames[weekdayOf(today)]}`,
    note: '“Last” and “next” count from the day of the text.'
  }
}
