import type { Quantity } from '@stet/core'
import { areApart, asResult, comesOut, type Interval, shown, times } from '../interval.ts'
import { across, gap, lead, type Passage, quoted, trail } from '../passage.ts'

const at = /^(?: [\w-]+){0,3} (?:at|for|costing|priced at|worth|paid|received|got|gave|earned|spent|contributed) $/
const makes =
  /^(?: (?:each|apiece|per [\w-]+|an? [\w-]+))?,? (?:an?|for|for a total of|or|totall?ing|making|or a total of|a total of|for a total|raising|earning|at an? (?:total |estimated )?cost of|in an?) $/

/** How far a scheme may cost more or less than what is counted: "200 homes at $1m each, a $240m scheme" has roads too. */
const SCHEME = 2
// "10 vans at $30,000 each, for $310,000 with tax"; "$500 each, or $1,000 if they finish"
const furtherCosts = /^,? (?:with|including|plus|after|before|if|when|unless)\b/
const scheme = / (?:an?|raising|earning|cost of) $/

/** "200 homes at $1m each, a $2bn scheme": 200 homes cost $200m. */
export function* unitPrices(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 2 < figures.length; index++) {
    const [count, price, total] = [figures[index], figures[index + 1], figures[index + 2]]
    if (count.kind !== 'count' || price.kind !== 'money' || total.kind !== 'money' || price.unit !== total.unit) continue
    if (!(isUnitPrice(passage, count, price) || eachOf.test(lead(passage, count))) || !at.test(gap(passage, count, price)))
      continue
    const between = gap(passage, price, total)
    if (!makes.test(between) || total.per !== undefined || total.partner !== undefined) continue
    if (furtherCosts.test(trail(passage, total))) continue
    const isScheme = scheme.test(between)
    const value = count.value * price.value
    const sum = `${shown(count.value)} × ${shown(price.value)} = ${shown(value)}`
    if (!areApart(times(count, price), isScheme ? spread(total) : asResult(total))) {
      if (comesOut(value, total, count, price)) yield { place: across(count, total), holds: sum }
      continue
    }
    yield {
      place: across(count, total),
      reason: `Unexpected ${quoted(total)}, expected ${shown(value)} for ${quoted(count)} at ${quoted(price)} each`,
      sum: `${sum}, not ${shown(total.value)}`,
      related: [
        { place: count, reason: 'how many' },
        { place: price, reason: 'the price of one' }
      ]
    }
  }
}

// "Each of the 60 workers received $2,000"
const eachOf = /\beach of (?:the |its |their )$/i

function isUnitPrice(passage: Passage, { counted }: Quantity, { per, end }: Quantity): boolean {
  if (/(?:more|another|extra) $/.test(lead(passage, { start: end, end }))) return false
  if (per !== undefined) return per === 'each' || counted?.startsWith(per) === true
  const [, noun] = /^ (?:apiece|(?:per|an?) ([\w-]+))/.exec(trail(passage, { start: end, end })) ?? ['', undefined]
  if (noun === undefined) return /^ apiece/.test(trail(passage, { start: end, end }))
  return counted?.startsWith(noun.replace(/y$/, '')) === true
}

function spread({ low, high }: Interval): Interval {
  return { low: low / SCHEME, high: high * SCHEME }
}
