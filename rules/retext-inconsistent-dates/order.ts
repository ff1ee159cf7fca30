import {
  type DateMention,
  type Document,
  dateline,
  dates,
  dayNumber,
  documentDate,
  type Finding,
  WordMap,
  WordSet,
  weekdayOf,
  wordId
} from '@stet/core'
import { bySentence, countAt, weekdayNames } from './wording.ts'

const will = wordId('will')
const on = wordId('on')
const article = new WordSet('a one')
const dayUnits = new WordSet('day days')
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
    const [said, base] = [mentions[index - 1], mentions[index]]
    if (said.weekday === undefined || base.weekday === undefined) continue
    const step = stepBetween(document, said.last + 1, base.first - 1)
    if (step === undefined) continue
    const expected = (((base.weekday + step) % 7) + 7) % 7
    if (expected === said.weekday) continue
    yield {
      place: document.span(said.first, base.last),
      reason: `Unexpected order of \`${said.text}\` and \`${base.text}\`, expected ${weekdayNames[expected]}: ${Math.abs(step)} ${Math.abs(step) === 1 ? 'day' : 'days'} ${step > 0 ? 'after' : 'before'} ${weekdayNames[base.weekday]}`,
      related: [{ place: base, reason: `\`${base.text}\`` }],
      note: 'Check which came first, and when.'
    }
  }
}

// "…, a day after his …", "…, two days before the …": days from the second to the first, or undefined.
function stepBetween(document: Document, first: number, last: number): number | undefined {
  const { tokens } = document
  let token = first
  if (tokens.form(token) === ',') token++
  const count = article.has(tokens.word[token]) ? 1 : countAt(document, token)
  const direction = token + 2 <= last ? directions.get(tokens.word[token + 2]) : undefined
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

// "last Thursday, April 9" in a text of April 3.
function* wrongDirection(mention: DateMention, today: number | undefined): Generator<Finding> {
  const { kind, offset, from, text } = mention
  if (kind !== 'day' || !offset || from === undefined || today === undefined) return
  if (offset < 0 ? from < today : from > today) return
  yield {
    place: mention,
    reason: `Unexpected \`${text}\`, expected a day ${offset < 0 ? 'before' : 'after'} the text’s own, a ${weekdayNames[weekdayOf(today)]}`,
    note: '“Last” and “next” count from the day of the text.'
  }
}
