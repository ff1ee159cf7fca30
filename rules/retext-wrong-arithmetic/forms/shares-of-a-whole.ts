import type { Quantity } from '@stet/core'
import { shown } from '../interval.ts'
import { leftovers } from '../lexicon.ts'
import { colonOf, figureOf, type List, listBehindColon, listWithin } from '../lists.ts'
import { type Passage, quoted } from '../passage.ts'

/** Rounded shares may miss a hundred by one. */
const SLACK = 1

/** Lists of percentages that sum to more than this are of things that go together ("70% own a car, 60% a bicycle"). */
const WIDEST = 15

/** "52% yes, 41% no and 12% unsure": 105 percent. */
export function* sharesOfAWhole(passage: Passage) {
  const list = listOfShares(passage)
  if (!list || leftovers.test(passage.document.slice(list))) return
  const shares = list.items.map((item) => figureOf(item, passage.figures))
  if (
    shares.length < 3 ||
    !shares.every((share) => share?.kind === 'percent' && share.hedge === undefined && share.partner === undefined)
  )
    return
  const figures = shares as Quantity[]
  if (!isWhole(passage, list)) return
  const sum = figures.reduce((sum, { value }) => sum + value, 0)
  const slack = Math.max(
    SLACK,
    figures.reduce((slack, { step }) => slack + step / 2, 0)
  )
  const off = Math.abs(sum - 100)
  const written = `${figures.map(({ value }) => shown(value)).join(' + ')} = ${shown(sum)} %`
  const place = { start: list.start, end: list.end }
  if (off <= slack + 1e-9) yield { place, holds: written }
  if (off <= slack + 1e-9 || off > WIDEST) return
  yield {
    place,
    reason: `Unexpected shares of a whole, expected them to make 100 percent: they make ${shown(sum)}`,
    sum: written,
    related: figures.map((figure) => ({ place: figure, reason: quoted(figure) })),
    note: 'Shares that are rounded may miss 100 by one, no more.'
  }
}

function listOfShares(passage: Passage): List | undefined {
  const at = colonOf(passage)
  if (at !== undefined) return listBehindColon(passage, at)
  const first = passage.figures.find(({ kind }) => kind === 'percent')
  return first && listWithin(passage, first.first)
}

const answers = /\b(?:unsure|undecided|don[\u2019']t know|didn[\u2019']t know|no opinion|not sure|abstained)\b/i

// Answers to one question, or parts that all come "from" or go "to" somewhere, exclude each other.
function isWhole({ document, tokens }: Passage, list: List): boolean {
  if (answers.test(document.slice(list))) return true
  return list.items.every(({ first, last }) => {
    for (let token = first; token < Math.min(last, first + 4); token++) if (tokens.form(token) === 'from') return true
    return false
  })
}
