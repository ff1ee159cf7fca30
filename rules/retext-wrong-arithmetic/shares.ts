import type { Quantity } from '@stet/core'
import { type Interval, over } from './interval.ts'
import { gap, type Passage, trail } from './passage.ts'

/** A share that is given in figures: "48%", "54 of 100". */
export interface Share extends Interval {
  value: number
  start: number
  end: number
}

/** What opens an apposition: "a third of them, 45%,", "(45%)", "– 45 percent –"; the source of a regular expression. */
export const apposition = '(?:, or |, | \\(| [-\u2013\u2014] |\u2014)'

const ofAll = /^ (?:of|out of) (?:the |its |all )?$/
const closed = /^(?: (?:percent|people|voters|respondents|members))?\s*[,);.\u2013\u2014]|^\s*$/

/** The share at a figure, where what follows shows that it stands alone: "48%," but not "48% of men". */
export function shareAt(passage: Passage, index: number): Share | undefined {
  const { figures } = passage
  const figure = figures[index]
  if (figure === undefined || figure.partner !== undefined) return undefined
  if (figure.kind === 'percent') {
    return closed.test(trail(passage, figure)) ? { ...scaled(figure, 100), start: figure.start, end: figure.end } : undefined
  }
  const base = figures[index + 1]
  if (figure.kind !== 'count' || base?.kind !== 'count' || base.value < figure.value || base.value <= 0) return undefined
  if (!ofAll.test(gap(passage, figure, base)) || !closed.test(behindCounted(passage, base))) return undefined
  return { ...over(figure, base), value: figure.value / base.value, start: figure.start, end: base.end }
}

function scaled({ low, high, value }: Quantity, by: number) {
  return { low: low / by, high: high / by, value: value / by }
}

function behindCounted(passage: Passage, figure: Quantity): string {
  return figure.head === undefined
    ? trail(passage, figure)
    : trail(passage, { start: figure.start, end: passage.tokens.end[figure.head] })
}
