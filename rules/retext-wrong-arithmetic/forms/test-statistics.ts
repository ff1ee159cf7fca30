import type { Document, Finding } from '@stet/core'
import jStat from 'jstat'
import type { Interval } from '../interval.ts'

// "t(28) = 2.20, p = .036", "F(2, 27) = 3.40, p < .05", "χ2(1, N = 90) = 3.84, p = .05", "r(48) = .30", "z = 2.05"
const result =
  /(?<![\p{L}\d])(t|r|F|z|Z|Q|\u03c7[2\u00b2]|\u03a7[2\u00b2]|chi2) ?(?:\( ?(\d{1,6}(?:\.\d{1,3})?) ?(?:, ?(?:[Nn] ?= ?)?(\d{1,7}(?:\.\d{1,3})?) ?)?\))? ?= ?([-\u2212\u2013]?\d{0,6}(?:\.\d{1,6})?), ?p ?([=<>]) ?(0?\.\d{1,8}|[01](?:\.0{1,8})?)(?!\d)/gu
const oneTailed = /\bone[- ](?:tailed|sided)\b|\bdirectional\b/i

/** The usual level of significance: a mistake across it changes what the study says. */
const LEVEL = 0.05

/**
 * Results in APA style whose p does not follow from the statistic and its
 * degrees of freedom, as statcheck recomputes them (Nuijten et al., 2016,
 * Behavior Research Methods 48). The statistic and p stand for all that
 * rounds to them; where the text speaks of one-tailed tests, half of p will do.
 */
export function* testStatistics(document: Document): Iterable<Finding> {
  const { text } = document
  if (!text.includes('=')) return
  let mentionsOneTail: boolean | undefined
  for (const match of text.matchAll(result)) {
    const [written, test, first, second, statistic, sign, p] = match
    const reported = Number(p)
    const computed = probabilities(test, Number(first), Number(second), intervalOf(statistic))
    if (!computed) continue
    mentionsOneTail ??= oneTailed.test(text)
    const tails = isTwoTailed(test) && mentionsOneTail ? [1, 0.5] : [1]
    if (tails.some((tail) => agrees(scaled(computed, tail), sign, reported, p))) continue
    const value = (computed.low + computed.high) / 2
    const changesDecision = value < LEVEL !== isSignificant(sign, reported)
    yield {
      place: { start: match.index, end: match.index + written.length },
      severity: changesDecision ? undefined : 'warning',
      reason: `Unexpected \`p ${sign} ${p}\` for \`${written.slice(0, written.lastIndexOf(','))}\`, expected ${withSign(value)}`,
      sum: `${written.slice(0, written.lastIndexOf(','))} gives ${withSign(value)}`,
      note: changesDecision
        ? 'With the recomputed p the result falls on the other side of the .05 level.'
        : 'Check the statistic, the degrees of freedom and p against the output of the analysis.'
    }
  }
}

function intervalOf(written: string): Interval {
  const size = Number(written.replace(/^[-\u2212\u2013]/, ''))
  const half = 10 ** -(written.split('.')[1]?.length ?? 0) / 2
  return { low: Math.max(0, size - half), high: size + half }
}

/** The lowest and the highest p that the statistic allows; undefined for one that cannot be read. */
function probabilities(test: string, first: number, second: number, { low, high }: Interval): Interval | undefined {
  const p = (value: number) => probability(test, first, second, value)
  const [most, least] = [p(low), p(high)]
  return Number.isFinite(most) && Number.isFinite(least) ? { low: least, high: most } : undefined
}

function probability(test: string, first: number, second: number, value: number): number {
  switch (test) {
    case 't':
      return 2 * jStat.studentt.cdf(-value, first)
    case 'r':
      return value >= 1 ? 0 : 2 * jStat.studentt.cdf(-value * Math.sqrt(first / (1 - value * value)), first)
    case 'F':
      return 1 - jStat.centralF.cdf(value, first, second)
    case 'z':
    case 'Z':
      return Number.isNaN(first) ? 2 * jStat.normal.cdf(-value, 0, 1) : Number.NaN
    default:
      return 1 - jStat.chisquare.cdf(value, first)
  }
}

function isTwoTailed(test: string): boolean {
  return test === 't' || test === 'r' || test === 'z' || test === 'Z'
}

function scaled({ low, high }: Interval, by: number): Interval {
  return { low: low * by, high: high * by }
}

function agrees({ low, high }: Interval, sign: string, reported: number, written: string): boolean {
  const noise = 1e-7
  if (sign === '<') return low < reported + noise
  if (sign === '>') return high > reported - noise
  const half = 10 ** -(written.split('.')[1]?.length ?? 0) / 2
  return high >= reported - half - noise && low <= reported + half + noise
}

function isSignificant(sign: string, reported: number): boolean {
  return sign === '>' ? false : sign === '<' ? reported <= LEVEL : reported < LEVEL
}

function withSign(p: number): string {
  return p < 0.0005 ? 'p < .001' : `p = ${p.toFixed(3).replace(/^0/, '')}`
}
