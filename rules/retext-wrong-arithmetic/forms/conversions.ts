import { type Quantity, unitNamed } from '@stet/core'
import { areApart, type Interval, shown, times, widened } from '../interval.ts'
import { looseUnits } from '../lexicon.ts'
import { across, gap, isPair, type Passage, quoted, trail } from '../passage.ts'

/** How far a rounded conversion may lie off: "10 miles (15 km)". */
const LOOSE = 0.05

const converted = /^(?:[ -](?:high|wide|long|deep|tall|away))?(?: \(| ?\/ ?|, or )$/
const closes = /^(?:[ -](?:high|wide|long|deep|tall|away))?\s*(?:\)|[,;.\u2013\u2014]|\/|$)/

/** "10 miles (12 km)": 10 miles are 16 kilometres. */
export function* conversions(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const [left, right] = [figures[index], figures[index + 1]]
    if (!converted.test(gap(passage, left, right))) continue
    if (isCompound(passage, index)) continue
    const isRange = index > 0 && isPair(figures[index - 1], left)
    const second = figures[index + 2]
    const isRangeToo = second !== undefined && isPair(right, second)
    if (isRange !== isRangeToo || !closes.test(trail(passage, isRangeToo ? second : right))) continue
    if (isRange) yield* compare(figures[index - 1], right)
    yield* compare(left, isRangeToo ? second : right)
  }
}

function* compare(left: Quantity, right: Quantity) {
  if (left.hedge !== right.hedge && (isOpen(left) || isOpen(right))) return
  const [from, to] = [scaleOf(left, right), scaleOf(right, left)]
  if (!from || !to || from.dimension !== to.dimension || left.unit === right.unit) return
  if (from.dimension === 'temperature') {
    yield* compareTemperatures(left, right)
    return
  }
  if (!areApart(times(near(left), from), times(near(right), to))) return
  const value = (left.value * middle(from)) / middle(to)
  yield finding(
    left,
    right,
    `${shown(left.value)} × ${shown(middle(from) / middle(to))} = ${shown(value)}, not ${shown(right.value)}`,
    value
  )
}

function finding(left: Quantity, right: Quantity, sum: string, value: number) {
  return {
    place: across(left, right),
    reason: `Unexpected conversion of ${quoted(left)} to ${quoted(right)}, expected ${shown(value)}`,
    sum,
    related: [{ place: left, reason: 'the figure that is converted' }],
    note: 'One of the two is wrong, or its unit is.'
  }
}

interface Scale extends Interval {
  dimension: string
}

// "20 pounds (9 kg)" is a weight, "20 sq km" an area.
function scaleOf(figure: Quantity, other: Quantity): Scale | undefined {
  if (figure.kind === 'money') {
    const isWeight = / pounds?$/.test(figure.text) && other.unit !== undefined && unitNamed(other.unit)?.dimension === 'mass'
    return isWeight ? { dimension: 'mass', low: 0.45359237, high: 0.45359237 } : undefined
  }
  if (figure.kind !== 'measure' || figure.unit === undefined) return undefined
  const [, power = '', name] = /^(square |cubic )?(.*)$/.exec(figure.unit)!
  const unit = unitNamed(name)
  if (!unit || unit.dimension === 'time' || (power === 'cubic ' && unit.dimension !== 'length')) return undefined
  if (power === 'square ') return { dimension: 'area', low: unit.factor ** 2, high: unit.factor ** 2 }
  if (power === 'cubic ') return { dimension: 'volume', low: 1000 * unit.factor ** 3, high: 1000 * unit.factor ** 3 }
  const [low, high] = looseUnits[name] ?? [unit.factor, unit.factor]
  return { dimension: unit.dimension, low, high }
}

/** The values that a figure stands for when it was rounded for a conversion: "85 mph (135 km/h)" goes by fives. */
function near({ low, high, value, roundness }: Quantity): Interval {
  const byFives = value % (5 * roundness) === 0 ? 5 * roundness : roundness
  const slack = Math.min(byFives / 2, Math.abs(value) * LOOSE)
  return { low: Math.min(low, value - slack), high: Math.max(high, value + slack) }
}

function* compareTemperatures(left: Quantity, right: Quantity) {
  const scales = new Set([left.unit, right.unit])
  if (!scales.has('celsius') || !scales.has('fahrenheit')) return
  const isCelsius = left.unit === 'celsius'
  const [celsius, fahrenheit] = isCelsius ? [left, right] : [right, left]
  const span = times(celsius, { low: 1.8, high: 1.8 })
  // "30°C (86°F)"; "a rise of 2°C (3.6°F)" has no 32 in it.
  if (!areApart(widened(span, 1), fahrenheit) || !areApart(widened({ low: span.low + 32, high: span.high + 32 }, 1), fahrenheit))
    return
  const value = isCelsius ? celsius.value * 1.8 + 32 : (fahrenheit.value - 32) / 1.8
  const sum = isCelsius
    ? `${shown(celsius.value)} × 1.8 + 32 = ${shown(value)}, not ${shown(right.value)}`
    : `(${shown(fahrenheit.value)} − 32) / 1.8 = ${shown(value)}, not ${shown(right.value)}`
  yield finding(left, right, sum, value)
}

// "5 ft 10 in (1.78 m)", "6lb 3oz (2.8 kg)"
function isCompound(passage: Passage, index: number): boolean {
  const [before, left] = [passage.figures[index - 1], passage.figures[index]]
  return before !== undefined && before.unit !== undefined && /^,?(?: and)? ?$/.test(gap(passage, before, left))
}

function isOpen({ low, high }: Interval): boolean {
  return !Number.isFinite(low) || !Number.isFinite(high)
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2
}
