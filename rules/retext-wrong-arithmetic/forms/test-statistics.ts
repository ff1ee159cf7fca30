import type { Document, Finding } from '@stet/core'
import jStat from 'jstat'
import { areApart, type Interval } from '../interval.ts'

const chiSquared = '(?:[\u03c7\u03a7Xx]|chi_?)(?:2|\u00b2|\\^2)'
const degrees = '\\( ?(\\d{1,6}(?:\\.\\d{1,3})?) ?(?:, ?(?:[Nn] ?= ?)?(\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d{1,3})?) ?)?\\)'
const value = '([-\u2212\u2013]?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:\\.\\d{1,6})?|\\.\\d{1,6}))'
const reportedP = '(?:p ?([=<>]) ?(0?\\.\\d{1,8}(?:e-\\d{1,2})?|[01](?:\\.0{1,8})?)|ns)(?![.\\d]?\\w)'

// "t(28) = 2.20, p = .036", "F(2, 27) = 3.40, p < .05", "χ2(1, N = 90) = 3.84, p = .05", "r(48) = .30, ns", "z = 2.05, p = .04"
const result = new RegExp(`(?<![\\p{L}\\d])(t|r|F|z|Z|Q|${chiSquared}) ?(?:${degrees})? ?= ?${value} ?, ?${reportedP}`, 'gu')
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
    // "ns" says that p is above the level.
    const [written, test, first, second, statistic, sign = '>', p = String(LEVEL)] = match
    const reported = Number(p)
    const computed = probabilities(test, numberOf(first), numberOf(second), intervalOf(statistic))
    if (!computed) continue
    mentionsOneTail ??= oneTailed.test(text)
    const tails = isTwoTailed(test) && mentionsOneTail ? [1, 0.5] : [1]
    if (tails.some((tail) => agrees(scaled(computed, tail), sign, reported, p))) continue
    const value = (computed.low + computed.high) / 2
    const changesDecision = value < LEVEL !== isSignificant(sign, reported)
    const comma = written.search(/, ?(?:p|ns)[^,]*$/)
    const [found, claim] = [written.slice(0, comma).trimEnd(), written.slice(comma + 1).trimStart()]
    yield {
      place: { start: match.index, end: match.index + written.length },
      severity: changesDecision ? undefined : 'warning',
      reason: `Unexpected \`${claim}\` for \`${found}\`, expected ${withSign(value)}`,
      sum: `${found} gives ${withSign(value)}`,
      note: changesDecision
        ? 'With the recomputed p the result falls on the other side of the .05 level.'
        : 'Check the statistic, the degrees of freedom and p against the output of the analysis.'
    }
  }
}

// NaN where there is none.
function numberOf(written: string | undefined): number {
  return Number(written?.replaceAll(',', ''))
}

function intervalOf(written: string): Interval {
  const size = numberOf(written.replace(/^[-\u2212\u2013]/, ''))
  const half = stepOf(written) / 2
  return { low: Math.max(0, size - half), high: size + half }
}

/** The worth of the last digit of a number as it is written: 0.01 of "2.20", 0.0001 of ".5e-3". */
function stepOf(written: string): number {
  const [mantissa, exponent = '0'] = written.split('e')
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0))
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
      if (!Number.isNaN(second)) return Number.NaN
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
  if (sign === '<') return low < reported
  if (sign === '>') return high > reported
  // "p = .000": no p is nought.
  if (reported === 0) return false
  const half = stepOf(written) / 2
  return !areApart({ low, high }, { low: reported - half, high: reported + half })
}

// A p that is .05 as printed is taken to be significant, as statcheck takes it.
function isSignificant(sign: string, reported: number): boolean {
  return sign !== '>' && reported <= LEVEL
}

function withSign(p: number): string {
  if (p > 0.9995) return 'p > .999'
  return p < 0.0005 ? 'p < .001' : `p = ${p.toFixed(3).replace(/^0/, '')}`
}
