import type { Quantity } from '@stet/core'
import { areApart, asResult, comesOut, over, shown } from '../interval.ts'
import { across, gap, named, type Passage, quoted, trail } from '../passage.ts'
import { apposition } from '../shares.ts'

const of = /^ (?:of|out of) (?:the |its |his |her |their |all )?$/
const apposed = new RegExp(`^(?: [\\w-]+){0,2}${apposition}$`)
const closed = /^\s*(?:[,);.\u2013\u2014]|$)/
const orShare = new RegExp(`^${apposition}$`)

/** "45 of the 60 patients (65 percent)"; "300 jobs, or 15 percent of its 1,500 staff". */
export function* statedShares(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 2 < figures.length; index++) {
    const [first, second, third] = [figures[index], figures[index + 1], figures[index + 2]]
    if (areCounts(first, second) && third.kind === 'percent' && of.test(gap(passage, first, second))) {
      const isApposed = apposed.test(behindCounted(passage, second, third)) && closed.test(trail(passage, third))
      if (isApposed) yield* compare(passage, first, second, third)
    }
    if (areCounts(first, third) && second.kind === 'percent' && of.test(gap(passage, second, third))) {
      if (orShare.test(behindCounted(passage, first, second))) yield* compare(passage, first, third, second)
    }
  }
}

function areCounts(part: Quantity, whole: Quantity): boolean {
  if (part.kind !== 'count' || whole.kind !== 'count' || part.value > whole.value || whole.value <= 0) return false
  return part.partner === undefined && whole.partner === undefined && part.value > 0
}

function behindCounted({ document, tokens }: Passage, { end, head }: Quantity, next: Quantity): string {
  return document.text.slice(head === undefined || tokens.end[head] > next.start ? end : tokens.end[head], next.start)
}

function* compare(passage: Passage, part: Quantity, whole: Quantity, share: Quantity) {
  const ratio = over(part, whole)
  const value = (part.value / whole.value) * 100
  const sum = `${shown(part.value)} / ${shown(whole.value)} = ${shown(value)} %`
  const place = across(across(part, whole), share)
  if (!areApart({ low: ratio.low * 100, high: ratio.high * 100 }, asResult(share))) {
    if (comesOut(value, share, part, whole)) yield { place, holds: sum }
    return
  }
  yield {
    place,
    reason: `Unexpected ${quoted(share)} for ${quoted(part)} of ${named(passage, whole)}, expected ${shown(value)} percent`,
    sum: `${sum}, not ${shown(share.value)} %`,
    related: [
      { place: part, reason: 'the part' },
      { place: whole, reason: 'the whole' }
    ]
  }
}
