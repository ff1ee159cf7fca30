import type { Quantity, Span } from '@stet/core'
import { changesIn, isToldBy } from '../changes.ts'
import { areApart, asResult, comesOut, type Interval, minus, shown, sizeOf } from '../interval.ts'
import { across, areAlike, gap, type Passage, quoted, trail } from '../passage.ts'

/** "a rise of 20 from 80 to 110"; "40 pupils, 5 more than the 30 of last year". */
export function* difference(passage: Passage) {
  for (const { from, to, amount, direction, start, end } of changesIn(passage)) {
    if (!amount || from.kind === 'percent' || !areAlike(amount, from) || !areAlike(amount, to)) continue
    if (areApart(sizeOf(minus(to, from)), asResult(amount))) yield finding({ start, end }, to, from, amount)
    else if (isToldBy(to.value - from.value, direction)) yield* holding({ start, end }, to, from, amount)
  }
  yield* comparisons(passage)
}

const moreThan = /^(?: \w+)? (more|higher|fewer|less|lower) than (?:the |last year's |the previous )?$/

// "40 pupils, 5 more than the 30"
function* comparisons(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 2 < figures.length; index++) {
    const [result, amount, base] = [figures[index], figures[index + 1], figures[index + 2]]
    if (!areAlike(result, amount) || !areAlike(amount, base) || !areAlike(result, base)) continue
    const [, word] = moreThan.exec(gap(passage, amount, base)) ?? []
    if (word === undefined || !/^(?: \w+){0,2}(?:,| \()(?: or)? ?$/.test(gap(passage, result, amount))) continue
    if (/^ (?:to|and|plus) /.test(trail(passage, base))) continue
    const signed = word === 'more' || word === 'higher' ? minus(result, base) : minus(base, result)
    if (areApart(signed, asResult(amount))) yield finding(across(result, base), result, base, amount)
    else yield* holding(across(result, base), result, base, amount)
  }
}

function* holding(place: Span, to: Quantity, from: Quantity, amount: Quantity) {
  if (comesOut(Math.abs(to.value - from.value), amount, to, from)) yield { place, holds: sumOf(to, from) }
}

function sumOf(a: Quantity, b: Quantity): string {
  const [more, less] = a.value > b.value ? [a.value, b.value] : [b.value, a.value]
  return `${shown(more)} − ${shown(less)} = ${shown(more - less)}`
}

function finding(place: Span, to: Quantity, from: Quantity, amount: Quantity & Interval) {
  return {
    place,
    reason: `Unexpected difference of ${quoted(amount)}, expected ${shown(Math.abs(to.value - from.value))} between ${quoted(from)} and ${quoted(to)}`,
    sum: `${sumOf(to, from)}, not ${shown(amount.value)}`,
    related: [
      { place: from, reason: 'one figure' },
      { place: to, reason: 'the other' }
    ]
  }
}
