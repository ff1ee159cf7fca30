import type { Quantity, Span } from '@stet/core'
import { changesIn } from '../changes.ts'
import { areApart, comesOut, type Interval, over, shown, widened } from '../interval.ts'
import { across, areAlike, gap, lead, type Passage, quoted } from '../passage.ts'

/** "Doubled" is said of anything from 1.8 to 2.2 times. */
const LOOSE = 0.1

/** "doubled from 40 to 60"; "three times as many, 40 versus 20". */
export function* multiples(passage: Passage) {
  for (const { from, to, amount, start, end } of changesIn(passage)) {
    if (amount?.kind === 'multiple') yield* compare({ start, end }, to, from, amount, false)
    else if (amount === undefined && halved.test(lead(passage, from))) yield* compareHalves({ start, end }, from, to)
  }
  const { figures } = passage
  for (let index = 0; index + 2 < figures.length; index++) {
    const [multiple, left, right] = [figures[index], figures[index + 1], figures[index + 2]]
    if (multiple.kind !== 'multiple' || !areAlike(left, right) || left.kind === 'multiple') continue
    const [, word] = timesAs.exec(gap(passage, multiple, left)) ?? []
    if (word === undefined || !versus.test(gap(passage, left, right))) continue
    yield* compare(across(multiple, right), left, right, multiple, word !== 'as')
  }
}

// "halved from 800 to 600", "was cut by half, from $60 to $40"
const halved =
  /(?<!\b(?:than|almost|nearly|roughly|about|around|all but|practically|virtually) )\b(?:halved|(?:by|in) half),? from $/

function* compareHalves(place: Span, from: Quantity, to: Quantity) {
  if (to.value <= 0 || !areApart(over(from, to), looseIntervalOf(twice))) return
  yield {
    place,
    reason: `Unexpected halving from ${quoted(from)} to ${quoted(to)}, expected ${shown(from.value / 2)}`,
    sum: `${shown(from.value)} / 2 = ${shown(from.value / 2)}, not ${shown(to.value)}`,
    related: [
      { place: from, reason: 'from' },
      { place: to, reason: 'to' }
    ]
  }
}

const twice = { value: 2, low: 2, high: 2 }

const timesAs = /^ (as|more|higher|larger|greater|bigger)(?: \w+){0,3}(?:,| \(|:) ?$/
const versus = /^(?: \w+){0,3},? (?:versus|vs\.?|against|compared with|compared to) (?:the )?$/

function* compare(place: Span, more: Quantity, less: Quantity, multiple: Quantity, isMore: boolean) {
  if (less.value <= 0) return
  const ratio = over(more, less)
  const sum = `${shown(more.value)} / ${shown(less.value)} = ${shown(more.value / less.value)}`
  if (!areApart(ratio, looseIntervalOf(multiple))) {
    if (!isMore && comesOut(more.value / less.value, multiple, more, less)) yield { place, holds: sum }
    return
  }
  // "three times more" is three times as many to most, four times to some.
  if (isMore && !areApart(ratio, looseIntervalOf({ ...multiple, low: multiple.low + 1, high: multiple.high + 1 }))) return
  yield {
    place,
    reason: `Unexpected ${quoted(multiple)}, expected ${shown(more.value / less.value)} times: ${quoted(more)} against ${quoted(less)}`,
    sum: `${sum}, not ${shown(multiple.value)}`,
    related: [
      { place: more, reason: 'one figure' },
      { place: less, reason: 'the other' }
    ]
  }
}

function looseIntervalOf({ low, high, value }: Interval & { value: number }): Interval {
  return widened({ low, high }, value * LOOSE)
}
