import { CAPITAL, NUMBER, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordMap, WordSet } from '../../document/word-set.ts'
import type { DateFields } from './date-mention.ts'
import {
  ambiguousMonths,
  clockClosers,
  clockOpeners,
  countedNouns,
  deicticDays,
  determiners,
  directions,
  halvesOfDay,
  monthAbbreviations,
  months,
  namedWeekdays,
  numerals,
  ordinalEndings,
  ordinals,
  papersOnSunday,
  parts,
  partsOfDay,
  seasons,
  spanLinks,
  timePrepositions,
  units,
  weekdayAbbreviations,
  weekdays,
  weekdayTitles,
  yearPrepositions
} from './lexicon.ts'

/** What is read at a token: the fields, and the tokens it takes, both inclusive. */
export interface Reading extends DateFields {
  first: number
  last: number
  ends?: readonly [Reading, Reading]
}

type Reader = (tokens: Tokens, at: number, end: number) => Reading | undefined

const comma = wordId(',')
const fullStop = wordId('.')
const hyphen = wordId('-')
const enDash = wordId('–')
const slash = wordId('/')
const colon = wordId(':')
const openParenthesis = wordId('(')
const closeParenthesis = wordId(')')
const plural = wordId('s')
const of = wordId('of')
const on = wordId('on')
const article = wordId('a')
const the = wordId('the')
const and = wordId('and')
const ago = wordId('ago')
const mid = wordId('mid')
const century = wordId('century')
const ofDay = new WordSet('on the of')
const yearWords = new WordSet('year')
const fiscalWords = new WordSet('fiscal financial')
const fiscalHeads = new WordSet('year season term')
const currencySigns = new WordSet('$ £ € ¥ # dlrs usd')
const apostrophes = new WordSet("' ‘")

/** The reader for each word that can open a mention; a number opens one by its shape. */
const openers = new WordMap<Reader>([
  ...entries('sunday monday tuesday wednesday thursday friday saturday', readWeekday),
  ...entries('sun mon tue tues wed weds thu thur thurs fri sat', readWeekday),
  ...entries('january february march april may june july august september october november december', readMonthFirst),
  ...entries('jan feb mar apr jun jul aug sep sept oct nov dec', readMonthFirst),
  ...entries('yesterday today tonight tomorrow', readDeicticDay),
  ...entries('last this next current coming', readDirection),
  ...entries('early earlier mid late later', readPart),
  ...entries('a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty', readAgo),
  ...entries('fiscal financial', readFiscal),
  ...entries('first second third fourth', readQuarter),
  ...entries('spring summer autumn fall winter', readSeason),
  ...entries('q1 q2 q3 q4', readShortQuarter),
  ...Array.from({ length: 100 }, (_, year) => [`fy${String(year).padStart(2, '0')}`, readShortFiscal] as const),
  ...Array.from({ length: 200 }, (_, year) => [`fy${1900 + year}`, readShortFiscal] as const),
  ['fy', readShortFiscal]
])

/**
 * The mention that starts at a token, the longest reading of it.
 *
 * @param end the last token that it may take, the sentence's
 */
export function readAt(tokens: Tokens, at: number, end: number): Reading | undefined {
  const reading = tokens.kind[at] === NUMBER ? readNumber(tokens, at, end) : openers.get(tokens.word[at])?.(tokens, at, end)
  return reading?.kind === 'day' && reading.weekday === undefined ? withWeekday(tokens, reading, end) : reading
}

// "7 October 2014 (Tuesday)", "October 7, 2014, a Tuesday".
function withWeekday(tokens: Tokens, reading: Reading, end: number): Reading {
  const mark = reading.last + 1
  const isBracketed = tokens.word[mark] === openParenthesis
  const at = isBracketed ? mark + 1 : tokens.word[mark] === comma && tokens.word[mark + 1] === article ? mark + 2 : -1
  if (at < 0 || at > end || !tokens.is(at, CAPITAL)) return reading
  const weekday = weekdays.get(tokens.word[at])
  if (weekday === undefined || (isBracketed && tokens.word[at + 1] !== closeParenthesis)) return reading
  return { ...reading, weekday, last: isBracketed ? at + 1 : at }
}

/** Where the mention goes on behind "to", "until" or a dash: the second end's first token, or -1. */
export function behindLink(tokens: Tokens, last: number, end: number, opener: 'from' | 'between' | undefined): number {
  const link = last + 1
  if (link >= end) return -1
  if (opener === 'between') return tokens.word[link] === and ? link + 1 : -1
  return spanLinks.has(tokens.word[link]) ? link + 1 : -1
}

function readNumber(tokens: Tokens, at: number, end: number): Reading | undefined {
  return (
    readNumericDate(tokens, at, end) ??
    readClock(tokens, at, end) ??
    readDayFirst(tokens, at, end) ??
    readYearFirst(tokens, at, end) ??
    readDecade(tokens, at, end) ??
    readCentury(tokens, at, end) ??
    readAgo(tokens, at, end) ??
    readQuarter(tokens, at, end)
  )
}

// "2026-10-10"; "10/10/2026", "25/12/2026", "12/25/2026": silent where day and month can be mistaken.
function readNumericDate(tokens: Tokens, at: number, end: number): Reading | undefined {
  const last = at + 4
  if (last > end || tokens.word[at + 1] !== tokens.word[at + 3]) return undefined
  const mark = tokens.word[at + 1]
  if (mark !== hyphen && mark !== slash) return undefined
  if (!isTight(tokens, at + 1, last) || isTightlyFollowed(tokens, last, mark)) return undefined
  const [a, b, c] = [integer(tokens, at), integer(tokens, at + 2), integer(tokens, last)]
  if (a < 0 || b < 0 || c < 0) return undefined
  if (length(tokens, at) === 4 && length(tokens, at + 2) === 2 && length(tokens, last) === 2) {
    return { kind: 'day', year: a, month: b, day: c, first: at, last }
  }
  if (mark !== slash || length(tokens, last) !== 4) return undefined
  if (b > 12 || a === b) return { kind: 'day', year: c, month: a, day: b, first: at, last }
  return a > 12 ? { kind: 'day', year: c, month: b, day: a, first: at, last } : undefined
}

// "10:30", "10:30 a.m.", "10.30am", "at 13:75", "10 a.m."
function readClock(tokens: Tokens, at: number, end: number): Reading | undefined {
  const decimal = [4, 5].includes(length(tokens, at)) ? decimalClock(tokens.text(at)) : undefined
  if (decimal && !isTightlyPreceded(tokens, at, colon)) {
    const half = at < end ? halvesOfDay.get(tokens.word[at + 1]) : undefined
    return half && { kind: 'time', ...decimal, half, first: at, last: at + 1 }
  }
  const hour = integer(tokens, at)
  if (hour < 0 || length(tokens, at) > 2) return undefined
  if (at < end && halvesOfDay.get(tokens.word[at + 1])) {
    return { kind: 'time', hour, minute: 0, half: halvesOfDay.get(tokens.word[at + 1]), first: at, last: at + 1 }
  }
  const last = at + 2
  if (last > end || tokens.word[at + 1] !== colon || !isTight(tokens, at + 1, last)) return undefined
  if (length(tokens, last) !== 2 || isTightlyFollowed(tokens, last, colon) || isTightlyPreceded(tokens, at, colon))
    return undefined
  const minute = integer(tokens, last)
  const half = last < end ? halvesOfDay.get(tokens.word[last + 1]) : undefined
  if (half) return { kind: 'time', hour, minute, half, first: at, last: last + 1 }
  const isClock = (at > 0 && clockOpeners.has(tokens.word[at - 1])) || (last < end && clockClosers.has(tokens.word[last + 1]))
  return isClock ? { kind: 'time', hour, minute, first: at, last } : undefined
}

function decimalClock(text: string): { hour: number; minute: number } | undefined {
  const match = /^(\d{1,2})\.(\d\d)$/.exec(text)
  return match ? { hour: Number(match[1]), minute: Number(match[2]) } : undefined
}

// "October 10", "Oct. 10, 2026", "October 10 to 12", "October 2026", "in October".
function readMonthFirst(tokens: Tokens, at: number, end: number): Reading | undefined {
  if (!tokens.is(at, CAPITAL)) return undefined
  const month = months.get(tokens.word[at])
  const afterMonth = skipDot(tokens, at, end) + 1
  if (afterMonth <= end) {
    const day = readDay(tokens, afterMonth, end)
    if (day && !countsDay(tokens, at, day.last, end)) {
      return withDayRange(tokens, { kind: 'day', month, day: day.day, first: at, last: day.last }, end)
    }
    const behindComma = tokens.word[afterMonth] === comma || tokens.word[afterMonth] === of ? afterMonth + 1 : afterMonth
    if (behindComma <= end && isPlainYear(tokens, behindComma)) {
      return { kind: 'month', year: integer(tokens, behindComma), month, first: at, last: behindComma }
    }
  }
  return isBareMonth(tokens, at, end) ? { kind: 'month', month, first: at, last: at } : undefined
}

// "in May 10 people died": the number counts, it is no day.
function countsDay(tokens: Tokens, monthAt: number, dayAt: number, end: number): boolean {
  return (
    monthAt > 0 &&
    tokens.form(monthAt - 1) === 'in' &&
    dayAt < end &&
    tokens.kind[dayAt + 1] === WORD &&
    countedNouns.has(tokens.word[dayAt + 1])
  )
}

// "10 October", "10th of October, 2026", "20 and 21 August", "10–12 October".
function readDayFirst(tokens: Tokens, at: number, end: number): Reading | undefined {
  const first = readDay(tokens, at, end)
  if (!first || first.last >= end) return undefined
  const single = monthBehind(tokens, first.last + 1, end)
  if (single) return withYear(tokens, { kind: 'day', month: single.month, day: first.day, first: at, last: single.last }, end)
  const link = first.last + 1
  if (!spanLinks.has(tokens.word[link]) && tokens.word[link] !== and) return undefined
  const second = link < end ? readDay(tokens, link + 1, end) : undefined
  const shared = second && second.last < end ? monthBehind(tokens, second.last + 1, end) : undefined
  if (!second || !shared) return undefined
  const later = withYear(tokens, { kind: 'day', month: shared.month, day: second.day, first: link + 1, last: shared.last }, end)
  return spanOf({ ...later, day: first.day, first: at, last: first.last }, later)
}

function monthBehind(tokens: Tokens, at: number, end: number): { month: number; last: number } | undefined {
  const monthAt = tokens.word[at] === of ? at + 1 : at
  if (monthAt > end || !tokens.is(monthAt, CAPITAL) || !tokens.is(monthAt, SPACED)) return undefined
  const month = months.get(tokens.word[monthAt])
  return month === undefined ? undefined : { month, last: skipDot(tokens, monthAt, end) }
}

// Behind "October 10": the year, or the end of a range, "to 12", "–12, 2026". "October 10 to 12 people" is none.
function withDayRange(tokens: Tokens, reading: Reading, end: number): Reading {
  const dated = withYear(tokens, reading, end)
  const link = dated.last + 1
  if (dated.year !== undefined || link >= end || !spanLinks.has(tokens.word[link])) return dated
  const day = readDay(tokens, link + 1, end)
  if (!day || isQuantityBehind(tokens, day.last, end) || monthBehind(tokens, Math.min(day.last + 1, end), end)) return dated
  const later = withYear(tokens, { ...reading, day: day.day, first: link + 1, last: day.last }, end)
  return spanOf({ ...reading, year: later.year }, later)
}

function withYear(tokens: Tokens, reading: Reading, end: number): Reading {
  const next = reading.last + 1
  if (next > end) return reading
  const yearAt = tokens.word[next] === comma || tokens.word[next] === of ? next + 1 : next
  if (yearAt > end || !isPlainYear(tokens, yearAt)) return reading
  return { ...reading, year: integer(tokens, yearAt), last: yearAt }
}

// Days over 31 are read where nothing else can be meant: "on June 45", "October 32, 2026"; that they cannot be is for a rule to say.
function readDay(tokens: Tokens, at: number, end: number): { day: number; last: number } | undefined {
  if (at > end || tokens.kind[at] !== NUMBER || length(tokens, at) > 2) return undefined
  const day = integer(tokens, at)
  if (day < 1 || day > 39) return undefined
  const last = at < end && !tokens.is(at + 1, SPACED) && ordinalEndings.has(tokens.word[at + 1]) ? at + 1 : at
  if (last < end && !tokens.is(last + 1, SPACED) && isNumberSuffix(tokens, last + 1, end)) return undefined
  return { day, last }
}

// "10%", "10:30", "10m": the number goes on.
function isNumberSuffix(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.kind[at] === WORD) return tokens.form(at) !== "'s"
  const mark = tokens.form(at)
  if (mark === '%' || mark === ':' || mark === '/') return true
  // "10-year" is a length, "10-12" a range.
  return mark === '-' && at < end && !tokens.is(at + 1, SPACED) && tokens.kind[at + 1] === WORD
}

function isQuantityBehind(tokens: Tokens, at: number, end: number): boolean {
  return at < end && (countedNouns.has(tokens.word[at + 1]) || tokens.form(at + 1) === '%')
}

// "Tuesday", "Tuesday night", "Tuesday, June 12, 2026", "Saturday 20 August", "Thursday (April 9)".
function readWeekday(tokens: Tokens, at: number, end: number): Reading | undefined {
  if (!tokens.is(at, CAPITAL)) return undefined
  if (at > 0 && tokens.is(at - 1, CAPITAL) && namedWeekdays.has(tokens.word[at - 1])) return undefined
  if (at > 1 && tokens.word[at - 1] === on && tokens.is(at - 2, CAPITAL) && papersOnSunday.has(tokens.word[at - 2]))
    return undefined
  const weekday = weekdays.get(tokens.word[at])
  if (weekday === undefined) return undefined
  let last = skipDot(tokens, at, end, weekdayAbbreviations)
  if (last < end && tokens.is(last + 1, CAPITAL) && weekdayTitles.has(tokens.word[last + 1])) return undefined
  if (last < end && partsOfDay.has(tokens.word[last + 1]) && !tokens.is(last + 1, CAPITAL)) last++
  const date = dateBehindWeekday(tokens, last + 1, end)
  if (date)
    return { ...date, weekday, first: at, ...(date.ends && { ends: [{ ...date.ends[0], weekday, first: at }, date.ends[1]] }) }
  return weekdayAbbreviations.has(tokens.word[at]) ? undefined : { kind: 'weekday', weekday, first: at, last }
}

function dateBehindWeekday(tokens: Tokens, at: number, end: number): Reading | undefined {
  let start = at
  if (start <= end && (tokens.word[start] === comma || tokens.word[start] === openParenthesis)) start++
  if (start <= end && ofDay.has(tokens.word[start])) start++
  if (start <= end && tokens.word[start] === the) start++
  if (start > end) return undefined
  const date =
    tokens.kind[start] === NUMBER
      ? (readNumericDate(tokens, start, end) ?? readDayFirst(tokens, start, end))
      : readMonthBeforeDay(tokens, start, end)
  if (date && (date.kind === 'day' || date.kind === 'span')) {
    const closes =
      tokens.word[start - 1] === openParenthesis && date.last < end && tokens.word[date.last + 1] === closeParenthesis
    return closes ? { ...date, last: date.last + 1 } : date
  }
  return undefined
}

function readMonthBeforeDay(tokens: Tokens, at: number, end: number): Reading | undefined {
  return months.get(tokens.word[at]) === undefined ? undefined : readMonthFirst(tokens, at, end)
}

// "2026", "2012–2019", "1986/87", "1986-87", "2024 third quarter", "the 1988 fiscal year".
function readYearFirst(tokens: Tokens, at: number, end: number): Reading | undefined {
  if (length(tokens, at) !== 4) return undefined
  const year = integer(tokens, at)
  if (!mayBeYear(year)) return undefined
  const short = isTight(tokens, at + 1, at + 2) ? shortYear(tokens, at, at + 2) : -1
  if (short >= 0) return yearPair(tokens, at, short, end)
  if (at + 1 <= end && !tokens.is(at + 1, SPACED) && tokens.word[at + 1] === plural) return undefined
  if (!isYear(tokens, at, end)) return undefined
  const quarter = at < end ? readQuarter(tokens, at + 1, end) : undefined
  if (quarter && quarter.year === undefined) return { ...quarter, year, first: at }
  if (at + 2 <= end && fiscalWords.has(tokens.word[at + 1]) && yearWords.has(tokens.word[at + 2])) {
    return { kind: 'fiscal', unit: 'year', year, first: at, last: at + 2 }
  }
  return { kind: 'year', year, first: at, last: at }
}

// The second year of "1986/87", "1986-87", "2012–2019"; "2026-10" is a month and "1986-02" a case number, so no year.
function shortYear(tokens: Tokens, at: number, second: number): number {
  const mark = tokens.word[at + 1]
  if (mark !== slash && mark !== hyphen && mark !== enDash) return -1
  const year = integer(tokens, second)
  if (year < 0) return -1
  if (length(tokens, second) === 4) return mayBeYear(year) ? year : -1
  if (length(tokens, second) !== 2) return -1
  const first = integer(tokens, at)
  const full = Math.floor(first / 100) * 100 + year
  return full > first ? full : year === 0 && first % 100 === 99 ? full + 100 : -1
}

function yearPair(tokens: Tokens, at: number, second: number, end: number): Reading | undefined {
  const year = integer(tokens, at)
  let last = at + 2
  if (isTightlyFollowed(tokens, last, hyphen) || isTightlyPreceded(tokens, at, hyphen)) return undefined
  const isFiscal = second === year + 1 && tokens.word[at + 1] !== enDash && length(tokens, last) === 2
  if (!isFiscal) return spanOf({ kind: 'year', year, first: at, last: at }, { kind: 'year', year: second, first: last, last })
  if (last < end && fiscalWords.has(tokens.word[last + 1])) last++
  if (last < end && fiscalHeads.has(tokens.word[last + 1])) last++
  return { kind: 'fiscal', unit: 'year', year: second, first: at, last }
}

// The years that are read; higher numbers are counts.
function mayBeYear(number: number): boolean {
  return number >= 1000 && number <= 2999
}

/** Whether a four-digit number is a year and no count: "in 1986", "the 2014 fire"; not "$2000", "2000 people". */
function isYear(tokens: Tokens, at: number, end: number): boolean {
  const year = integer(tokens, at)
  const before = at > 0 ? tokens.word[at - 1] : -1
  if (isTightlyPreceded(tokens, at, slash)) return false
  const isPreceded = at > 0 && yearPrepositions.has(before)
  if (at > 0 && (currencySigns.has(before) || (tokens.kind[at - 1] === NUMBER && before !== comma))) return false
  if (!isPreceded && before !== openParenthesis && (year < 1800 || year > 2099)) return false
  if (!isPreceded && at > 0 && isNamed(tokens, at)) return false
  if (at === end) return true
  if (countedNouns.has(tokens.word[at + 1])) return false
  const next = tokens.form(at + 1)
  if (!tokens.is(at + 1, SPACED) && (next === '%' || next === ':' || next === '°' || tokens.kind[at + 1] === WORD))
    return next === "'s"
  return !(next === '-' && !tokens.is(at + 1, SPACED) && tokens.kind[at + 2] === WORD && countedNouns.has(tokens.word[at + 2]))
}

// "Vision 2030", "Euro 2004": part of a name.
function isNamed(tokens: Tokens, at: number): boolean {
  return tokens.kind[at - 1] === WORD && tokens.is(at - 1, CAPITAL) && !isClauseStart(tokens, at - 1)
}

// "The 2014 fire", "Since 1990": a capital that the sentence gives.
function isClauseStart(tokens: Tokens, at: number): boolean {
  return timePrepositions.has(tokens.word[at]) || determiners.has(tokens.word[at])
}

// A year behind a month or a day: four digits, in any time.
function isPlainYear(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== NUMBER || length(tokens, at) !== 4) return false
  const year = integer(tokens, at)
  return mayBeYear(year) && !(at + 1 < tokens.length && countedNouns.has(tokens.word[at + 1]))
}

// "the 1990s", "the '90s".
function readDecade(tokens: Tokens, at: number, end: number): Reading | undefined {
  const number = integer(tokens, at)
  if (at >= end || number < 0 || number % 10 !== 0 || tokens.word[at + 1] !== plural || tokens.is(at + 1, SPACED))
    return undefined
  const isShort = length(tokens, at) === 2 && at > 0 && apostrophes.has(tokens.word[at - 1])
  if (length(tokens, at) !== 4 && !isShort) return undefined
  const year = isShort ? 1900 + number : number
  return mayBeYear(year) ? { kind: 'decade', unit: 'decade', year, first: at, last: at + 1 } : undefined
}

// "the 18th century".
function readCentury(tokens: Tokens, at: number, end: number): Reading | undefined {
  if (at + 2 > end || tokens.word[at + 2] !== century || !ordinalEndings.has(tokens.word[at + 1])) return undefined
  const ordinal = integer(tokens, at)
  return ordinal < 1 || ordinal > 30
    ? undefined
    : { kind: 'decade', unit: 'century', year: (ordinal - 1) * 100 + 1, first: at, last: at + 2 }
}

function readDeicticDay(tokens: Tokens, at: number): Reading {
  return { kind: 'relative', unit: 'day', offset: deicticDays.get(tokens.word[at]), first: at, last: at }
}

// "last year", "this week", "next spring", "last Thursday", "last fiscal year", "this morning", "last October".
function readDirection(tokens: Tokens, at: number, end: number): Reading | undefined {
  if (at >= end) return undefined
  const offset = directions.get(tokens.word[at]) as number
  if (at > 0 && (determiners.has(tokens.word[at - 1]) || isTitle(tokens, at))) return undefined
  const next = tokens.word[at + 1]
  const unit = units.get(next)
  if (unit) return isPluralUnit(tokens, at + 1) ? undefined : { kind: 'relative', unit, offset, first: at, last: at + 1 }
  if (fiscalWords.has(next)) {
    if (at + 2 > end || !yearWords.has(tokens.word[at + 2])) return undefined
    return { kind: 'fiscal', unit: 'year', offset, first: at, last: at + 2 }
  }
  if (partsOfDay.has(next)) return { kind: 'relative', unit: 'day', offset: Math.min(offset, 0), first: at, last: at + 1 }
  if (seasons.get(next)) return { kind: 'relative', unit: 'season', month: seasons.get(next), offset, first: at, last: at + 1 }
  if (!tokens.is(at + 1, CAPITAL)) return undefined
  const month = monthAbbreviations.has(next) ? undefined : months.get(next)
  // "This Christmas", "current Intel chips": neither.
  const named = month === undefined ? readWeekday(tokens, at + 1, end) : readMonthFirst(tokens, at + 1, end)
  if (!named) return month === undefined ? undefined : { kind: 'month', month, offset, first: at, last: at + 1 }
  return { ...named, offset, first: at }
}

// "Suddenly Last Summer": a title.
function isTitle(tokens: Tokens, at: number): boolean {
  return tokens.is(at, CAPITAL) && tokens.kind[at - 1] === WORD && tokens.is(at + 1, CAPITAL)
}

// "last weeks" and "next days" are no time of their own.
function isPluralUnit(tokens: Tokens, at: number): boolean {
  return tokens.form(at).endsWith('s')
}

// "early next year", "mid-March", "late 2005", "earlier this month", "later today".
function readPart(tokens: Tokens, at: number, end: number): Reading | undefined {
  const part = parts.get(tokens.word[at])
  // "Two weeks later on 20 March" is no late part of the day.
  if (at > 0 && units.get(tokens.word[at - 1])) return undefined
  let start = at + 1
  if (start <= end && tokens.word[start] === hyphen && !tokens.is(start, SPACED)) start++
  else if (tokens.word[at] === mid) return undefined
  if (start <= end && tokens.form(start) === 'on') start++
  if (start > end) return undefined
  const reading = readAt(tokens, start, end)
  if (!reading || reading.kind === 'time' || reading.kind === 'span') return undefined
  return { ...reading, part, first: at }
}

// "two years ago", "a week ago", "10 days ago".
function readAgo(tokens: Tokens, at: number, end: number): Reading | undefined {
  if (at + 2 > end || tokens.word[at + 2] !== ago) return undefined
  const unit = units.get(tokens.word[at + 1])
  const count = tokens.kind[at] === NUMBER ? integer(tokens, at) : numerals.get(tokens.word[at])
  if (!unit || count === undefined || count < 0) return undefined
  const weeks = tokens.form(at + 1) === 'fortnight' ? 2 : 1
  return { kind: 'relative', unit, offset: -count * weeks, first: at, last: at + 2 }
}

// "fiscal 2024", "fiscal year 1988", "financial year 1986/87".
function readFiscal(tokens: Tokens, at: number, end: number): Reading | undefined {
  const yearAt = at < end && yearWords.has(tokens.word[at + 1]) ? at + 2 : at + 1
  if (yearAt > end || tokens.kind[yearAt] !== NUMBER || length(tokens, yearAt) !== 4) return undefined
  const reading = readYearFirst(tokens, yearAt, end) ?? yearAlone(tokens, yearAt)
  if (!reading) return undefined
  return reading.ends ? { ...reading, first: at } : { ...reading, kind: 'fiscal', unit: reading.unit ?? 'year', first: at }
}

function yearAlone(tokens: Tokens, at: number): Reading | undefined {
  return isPlainYear(tokens, at) ? { kind: 'year', year: integer(tokens, at), first: at, last: at } : undefined
}

// "FY25", "FY2025", "FY 2025".
function readShortFiscal(tokens: Tokens, at: number, end: number): Reading | undefined {
  const digits = tokens.text(at).slice(2)
  if (digits === '') {
    return at < end && isPlainYear(tokens, at + 1)
      ? { kind: 'fiscal', unit: 'year', year: integer(tokens, at + 1), first: at, last: at + 1 }
      : undefined
  }
  const year = Number(digits)
  return { kind: 'fiscal', unit: 'year', year: digits.length === 2 ? 2000 + year : year, first: at, last: at }
}

// "third quarter", "third quarter of 2024", "first half of fiscal 2024".
function readQuarter(tokens: Tokens, at: number, end: number): Reading | undefined {
  const isDigits = tokens.kind[at] === NUMBER
  const unitAt = isDigits ? at + 2 : at + 1
  if (unitAt > end) return undefined
  const unit = tokens.form(unitAt)
  const quarter = isDigits ? digitOrdinal(tokens, at) : ordinals.get(tokens.word[at])
  if (quarter === undefined || quarter > (unit === 'half' ? 2 : 4)) return undefined
  if (unit === 'quarter')
    return withFiscalYear(tokens, { kind: 'fiscal', unit: 'quarter', quarter, first: at, last: unitAt }, end)
  if (unit !== 'half') return undefined
  // "The first half" is mostly a half of a match: the year must stand there.
  const half = withFiscalYear(tokens, { kind: 'fiscal', unit: 'half', quarter, first: at, last: unitAt }, end)
  return half.year === undefined && half.offset === undefined ? undefined : half
}

function digitOrdinal(tokens: Tokens, at: number): number | undefined {
  return !tokens.is(at + 1, SPACED) && ordinalEndings.has(tokens.word[at + 1]) ? integer(tokens, at) : undefined
}

function withFiscalYear(tokens: Tokens, reading: Reading, end: number): Reading {
  let at = reading.last + 1
  if (at <= end && (tokens.word[at] === of || tokens.word[at] === comma)) at++
  if (at > end) return reading
  const year = isPlainYear(tokens, at)
    ? yearAlone(tokens, at)
    : fiscalWords.has(tokens.word[at])
      ? readFiscal(tokens, at, end)
      : directions.get(tokens.word[at]) === undefined
        ? undefined
        : readDirection(tokens, at, end)
  if (!year || (year.kind !== 'year' && year.kind !== 'fiscal' && year.unit !== 'year')) return reading
  return { ...reading, year: year.year, offset: year.offset, last: year.last }
}

// "Q3 2024", "Q3 of 2024", "Q3".
function readShortQuarter(tokens: Tokens, at: number, end: number): Reading {
  const quarter = Number(tokens.text(at)[1])
  return withFiscalYear(tokens, { kind: 'fiscal', unit: 'quarter', quarter, first: at, last: at }, end)
}

// "spring 2024", "summer of 1995"; a season without a year is no date.
function readSeason(tokens: Tokens, at: number, end: number): Reading | undefined {
  const yearAt = at < end && tokens.word[at + 1] === of ? at + 2 : at + 1
  if (yearAt > end || !isPlainYear(tokens, yearAt)) return undefined
  const month = seasons.get(tokens.word[at])
  return { kind: 'relative', unit: 'season', month, year: integer(tokens, yearAt), first: at, last: yearAt }
}

// "in March", "March to May"; not "May I", "to march", "June Smith".
function isBareMonth(tokens: Tokens, at: number, end: number): boolean {
  const word = tokens.word[at]
  if (monthAbbreviations.has(word)) return false
  if (at > 0 && timePrepositions.has(tokens.word[at - (isTightlyPreceded(tokens, at, hyphen) ? 2 : 1)]))
    return !isNameBehind(tokens, at, end) || !ambiguousMonths.has(word)
  if (ambiguousMonths.has(word))
    return at < end && (spanLinks.has(tokens.word[at + 1]) || tokens.form(at + 1) === "'s") && tokens.is(at + 1, SPACED)
  return !isNameBehind(tokens, at, end)
}

function isNameBehind(tokens: Tokens, at: number, end: number): boolean {
  return at < end && tokens.kind[at + 1] === WORD && tokens.is(at + 1, CAPITAL)
}

function skipDot(tokens: Tokens, at: number, end: number, abbreviations: WordSet = monthAbbreviations): number {
  const dotted = abbreviations.has(tokens.word[at]) && at < end && tokens.word[at + 1] === fullStop && !tokens.is(at + 1, SPACED)
  return dotted ? at + 1 : at
}

/** A span of two readings; what the first leaves out stands in the second. */
export function spanOf(from: Reading, until: Reading): Reading {
  return {
    kind: 'span',
    year: from.year ?? until.year,
    first: from.first,
    last: until.last,
    ends: [{ ...from, year: from.year ?? until.year }, until]
  }
}

/** A number token of at most four digits as an integer, or -1: "12,000" and "3.4" are none. */
function integer(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== NUMBER || length(tokens, at) > 4) return -1
  const value = Number(tokens.form(at))
  return Number.isInteger(value) ? value : -1
}

function length(tokens: Tokens, at: number): number {
  return tokens.end[at] - tokens.start[at]
}

function isTight(tokens: Tokens, from: number, until: number): boolean {
  for (let at = from; at <= until; at++) if (tokens.is(at, SPACED)) return false
  return true
}

function isTightlyFollowed(tokens: Tokens, at: number, mark: number): boolean {
  return at + 1 < tokens.length && tokens.word[at + 1] === mark && !tokens.is(at + 1, SPACED)
}

function isTightlyPreceded(tokens: Tokens, at: number, mark: number): boolean {
  return at > 0 && tokens.word[at - 1] === mark && !tokens.is(at, SPACED)
}

function* entries(words: string, reader: Reader): Generator<readonly [string, Reader]> {
  for (const word of words.split(' ')) yield [word, reader]
}
