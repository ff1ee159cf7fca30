import type { Quantity, Span } from '@stet/core'
import { areApart, shown, widened } from '../interval.ts'
import { leftovers } from '../lexicon.ts'
import { colonOf, figureOf, type List, listBehindColon, listWithin } from '../lists.ts'
import { across, gap, lead, type Passage, quoted } from '../passage.ts'

/** Rounded shares may miss a hundred by one. */
const SLACK = 1

/** Lists of percentages that sum to more than this are of things that go together ("70% own a car, 60% a bicycle"). */
const WIDEST = 15

const FEWEST = 3

/** "52% yes, 41% no and 12% unsure": 105 percent. */
export function* sharesOfAWhole(passage: Passage) {
  const whole = wholeListed(passage) ?? wholeInBrackets(passage)
  if (!whole || whole.shares.length < FEWEST || leftovers.test(passage.document.slice(whole.place))) return
  const { place, shares } = whole
  const sum = shares.reduce((sum, { value }) => sum + value, 0)
  const slack = shares.reduce((slack, { step }) => slack + step / 2, 0)
  const written = `${shares.map(({ value }) => shown(value)).join(' + ')} = ${shown(sum)} %`
  if (!areApart(hundred, widened({ low: sum, high: sum }, Math.max(SLACK, slack)))) yield { place, holds: written }
  else if (Math.abs(sum - 100) <= WIDEST)
    yield {
      place,
      reason: `Unexpected shares of a whole, expected them to make 100 percent: they make ${shown(sum)}`,
      sum: written,
      related: shares.map((share) => ({ place: share, reason: quoted(share) })),
      note: 'Shares that are rounded may miss 100 by one, no more.'
    }
}

const hundred = { low: 100, high: 100 }

/** Percentages that share out one thing. */
interface Whole {
  shares: readonly Quantity[]
  place: Span
}

// "52% yes, 41% no and 12% unsure"
function wholeListed(passage: Passage): Whole | undefined {
  const list = listOfShares(passage)
  const shares = list?.items.map((item) => figureOf(item, passage.figures))
  if (!list || !shares?.every(isShare) || !isWhole(passage, list, shares)) return undefined
  return { shares, place: { start: list.start, end: list.end } }
}

const nextInBrackets = /^\)(?:,|,? and) [^();:.]+ \($/
const lastInBrackets = /^\),? and [^();:.]+ \($/

// "revenue comes from tickets (55%), sponsors (30%) and broadcasting (25%)"
function wholeInBrackets(passage: Passage): Whole | undefined {
  const shares = passage.figures.filter(({ kind }) => kind === 'percent')
  const gaps = shares.slice(1).map((share, index) => gap(passage, shares[index], share))
  if (!shares.every(isShare) || !gaps.every((text) => nextInBrackets.test(text)) || !lastInBrackets.test(gaps.at(-1) ?? ''))
    return undefined
  return sharedOut.test(lead(passage, shares[0])) ? { shares, place: across(shares[0], shares[shares.length - 1]) } : undefined
}

function isShare(figure: Quantity | undefined): figure is Quantity {
  return figure?.kind === 'percent' && figure.hedge === undefined && figure.partner === undefined
}

function listOfShares(passage: Passage): List | undefined {
  const at = colonOf(passage)
  if (at !== undefined) return listBehindColon(passage, at)
  const first = passage.figures.find(({ kind }) => kind === 'percent')
  return first && listWithin(passage, first.first)
}

const answers = /\b(?:unsure|undecided|don[\u2019']t know|didn[\u2019']t know|no opinion|not sure|abstained)\b/i
// "The budget is split three ways: 50% for salaries, …", "an electricity mix of 40% gas, …"
const sharedOut =
  /\b(?:split|divided|shared out|breaks? down|broken down|breakdown|mix|made up of|consist(?:s|ed)? of|composed of|comes? from|came from)\b/i
const ofGroups = /^ (?:of|among|in) /

// Answers to one question, or parts that all come "from" or go "to" somewhere, exclude each other.
function isWhole(passage: Passage, list: List, shares: readonly Quantity[]): boolean {
  const { document, tokens } = passage
  if (answers.test(document.slice(list))) return true
  if (list.items.every(({ first, last }) => hasFrom(first, last))) return true
  const isOfGroups = shares.some(({ end }) => ofGroups.test(document.text.slice(end, end + 8)))
  return !isOfGroups && sharedOut.test(lead(passage, list))

  function hasFrom(first: number, last: number): boolean {
    for (let token = first; token < Math.min(last, first + 4); token++) if (tokens.form(token) === 'from') return true
    return false
  }
}
