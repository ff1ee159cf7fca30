import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import rule from './index.ts'

type Outcome = 'error' | 'warning' | 'right'

function outcomeOf(text: string): Outcome {
  const [finding] = rule.rule.check(new Document(draftOfText(text)), {})
  return finding ? ((finding.severity ?? 'error') as Outcome) : 'right'
}

/**
 * What statcheck says of a result: an error where the decision at .05 changes, else a warning. The cases are those of its
 * paper and its own tests (Nuijten, Hartgerink, van Assen, Epskamp and Wicherts, 2016, Behavior Research Methods 48,
 * https://doi.org/10.3758/s13428-015-0664-2).
 */
const results: readonly (readonly [what: string, result: string, outcome: Outcome])[] = [
  ['not significant, though it is', 't(28) = 2.20, p = .06', 'error'],
  ['significant, though it is not', 't(28) = 1.20, p = .03', 'error'],
  ['far off', 't(28) = 2.20, p = .30', 'error'],
  ['below a level that it does not reach', 't(48) = 1.02, p < .05', 'error'],
  ['far below', 't(100) = 1, p < 0.001', 'error'],
  ['F, though it is', 'F(2, 28) = 22.20, p = .06', 'error'],
  ['F, though it is not', 'F(2, 28) = 2.20, p = .03', 'error'],
  ['r, though it is not', 'r(28) = .22, p = .03', 'error'],
  ['r, though it is', 'r(28) = .52, p = .06', 'error'],
  ['chi-squared, though it is not', 'chi2(28) = 2.20, p = .03', 'error'],
  ['chi-squared, though it is', 'chi2(28) = 52.20, p = .06', 'error'],
  ['z, though it is not', 'z = 1.20, p = .03', 'error'],
  ['z, though it is', 'z = 2.20, p = .06', 'error'],
  ['Q, though it is not', 'Q(28) = 2.20, p = .03', 'error'],
  ['Q, though it is', 'Q(28) = 52.20, p = .06', 'error'],
  ['on the same side', 't(28) = 2.20, p = .03', 'warning'],
  ['on the same side, F', 'F(2, 28) = 2.20, p = .15', 'warning'],
  ['on the same side, r', 'r(28) = .22, p = .26', 'warning'],
  ['on the same side, chi-squared', 'chi2(28) = 22.20, p = .79', 'warning'],
  ['on the same side, z', 'z = 2.20, p = .04', 'warning'],
  ['on the same side, Q', 'Q(28) = 22.20, p = .79', 'warning'],
  ['.05 itself counts as significant', 't(28) = 2.20, p = .05', 'warning'],
  ['.052 does not', 't(28) = 2.20, p = .052', 'error'],
  ['not below .03', 't(28) = 2.20, p < .03', 'warning'],
  ['above .03', 't(28) = 2.20, p > .03', 'right'],
  ['rounds to no decimals, the lowest', 't(28) = 2, p = .02', 'right'],
  ['rounds to no decimals, the highest', 't(28) = 2, p = .14', 'right'],
  ['rounds to one decimal, the lowest', 't(28) = 2.2, p = .03', 'right'],
  ['rounds to one decimal, the highest', 't(28) = 2.2, p = .04', 'right'],
  ['rounds to two decimals, the lowest', 't(28) = 2.20, p = .036', 'right'],
  ['rounds to two decimals, the highest', 't(28) = 2.20, p = .037', 'right'],
  ['half of p in a text without a one-tailed test', 't(28) = 2.20, p = .018', 'warning'],
  ['half of p, one-tailed', 't(28) = 2.20, p = .018, one-tailed', 'right'],
  ['half of p, one-sided', 't(28) = 2.20, p = .018, one-sided', 'right'],
  ['half of p, directional', 't(28) = 2.20, p = .018, directional', 'right'],
  ['less than half of p, one-tailed', 't(28) = 2.20, p = .01, one-tailed', 'warning'],
  ['F has one tail', 'F(2, 45) = 3.50, p = .019, one-tailed', 'warning'],
  ['nought', 't(28) = 22.20, p = .000', 'warning'],
  ['below nought', 't(28) = 22.20, p < .000', 'warning'],
  ['very small', 't(191) = 8.22, p < .001', 'right'],
  ['in powers of ten', 't(28) = 3.90, p = .5e-3', 'right'],
  ['in powers of ten, wrong', 't(28) = 2.20, p = .5e-3', 'warning'],
  ['ns, and it is not', 't(28) = 1.20, ns', 'right'],
  ['ns, though it is', 't(28) = 2.20, ns', 'error'],
  ['negative', 't(28) = -1.20, p = .03', 'error'],
  ['negative, right', 't(28) = \u22122.20, p = .036', 'right'],
  ['of thousands', 't(28) = 2,000.20, p = .03', 'warning'],
  ['corrected degrees of freedom', 't(28.1) = 1.20, p = .03', 'error'],
  ['spaces everywhere', 't ( 28 ) = 1.20 , p = .03', 'error'],
  ['spaces nowhere', 't(28)=1.20,p=.03', 'error'],
  ['a zero before the point', 't(28) = 2.20, p = 0.08', 'error'],
  ['Greek chi', '\u03c72(28) = 2.20, p = .03', 'error'],
  ['Greek chi, superscript', '\u03c7\u00b2(28) = 2.20, p = .03', 'error'],
  ['chi with a superscript', 'chi\u00b2(28) = 2.20, p = .03', 'error'],
  ['chi as X', 'X2(28) = 2.20, p = .03', 'error'],
  ['chi as x^2', 'x^2(28) = 2.20, p = .03', 'error'],
  ['chi_2', 'chi_2(28) = 2.20, p = .03', 'error'],
  ['chi-squared with N', 'chi2(28, N = 129) = 2.2, p = .03', 'error'],
  ['chi-squared with n', 'chi2(1, n = 81) = 3.25, p = 0.07', 'right'],
  ['chi-squared with N in thousands', 'chi2(1, N = 11,455) = 16.78, p <.001', 'right'],
  ['no value', 't(28) = , p = .03', 'right'],
  ['not APA: a semicolon', 't(28) = 1.20; p = .03', 'right'],
  ['not APA: square brackets', 't[28] = 1.20, p = .03', 'right'],
  ['no p: above 1', 't(28) = 1.20, p = 1.03', 'right'],
  ['no t-test: two degrees of freedom', 't(2,28) = 1.20, p = .03', 'right'],
  ['no F-test: one degree of freedom', 'F(28) = 1.20, p = .03', 'right'],
  ['no z-test: degrees of freedom', 'z(28) = 1.20, p = .03', 'right']
]

describe('test statistics, as statcheck has them', () => {
  it.each(results)('%s: %s', (_, result, outcome) => expect(outcomeOf(`The effect was tested, ${result}.`)).toBe(outcome))
})

/**
 * Whether whole numbers have this mean (the GRIM test: Brown and Heathers, 2017, Social Psychological and Personality
 * Science 8, https://doi.org/10.1177/1948550616673876). Cases of the paper, of its authors' essays and of other software.
 */
const averages: readonly (readonly [mean: string, size: number, outcome: Outcome])[] = [
  ['5.19', 28, 'warning'],
  ['5.18', 28, 'right'],
  ['5.21', 28, 'right'],
  ['5.19', 32, 'right'],
  ['20.92', 12, 'right'],
  ['20.95', 12, 'warning'],
  ['21.00', 12, 'right'],
  ['10.00', 2, 'right'],
  ['11.10', 19, 'warning'],
  ['11.10', 20, 'right'],
  ['11.10', 21, 'right'],
  ['11.09', 21, 'warning'],
  ['7.22', 32, 'right'],
  ['4.74', 25, 'warning'],
  ['5.23', 29, 'warning'],
  ['2.57', 24, 'warning'],
  ['6.77', 27, 'warning'],
  ['2.68', 28, 'right'],
  ['7.01', 29, 'warning'],
  ['7.38', 26, 'right'],
  ['3.14', 27, 'warning'],
  ['6.89', 31, 'warning'],
  ['5.00', 25, 'right'],
  ['0.24', 28, 'warning']
]

describe('means of whole numbers, as GRIM has them', () => {
  it.each(averages)('%s of %d', (mean, size, outcome) =>
    expect(outcomeOf(`The number of calls was counted (M = ${mean}, SD = 1.20, N = ${size}).`)).toBe(outcome)
  )
})
