import { SPACED, type Tokens } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import type { Quantity } from './quantity.ts'
import { hyphens } from './readings/reading.ts'

const to = wordId('to')
const and = wordId('and')
const between = wordId('between')

/** Ties the two ends of "40 to 50 percent", "between 40 and 50", "10-20" and "2-1" together; a lower end without a unit takes the upper's. */
export function pairUp(tokens: Tokens, found: Quantity[]): void {
  for (let index = 1; index < found.length; index++) {
    const [left, right] = [found[index - 1], found[index]]
    if (left.sentence !== right.sentence || left.partner !== undefined) continue
    const pair = pairing(tokens, left, right)
    if (!pair) continue
    left.partner = index
    right.partner = index - 1
    left.pair = right.pair = pair
    if (pair === 'score') left.kind = right.kind = 'score'
    else if (left.kind === 'count' && left.unit === undefined && right.kind !== 'count') shareUnit(left, right)
    else if (left.kind === 'money' && left.unit === right.unit) shareMagnitude(left, right)
    else if (left.kind === 'count' && left.counted === undefined) {
      left.counted = right.counted
      left.modifiers = right.modifiers
      if (Math.log10(right.step) >= 6) shareMagnitude(left, right)
    }
  }
}

function pairing(tokens: Tokens, left: Quantity, right: Quantity): Quantity['pair'] {
  const joint = left.last + 1
  if (right.first !== joint + 1) return undefined
  if (hyphens.has(tokens.word[joint])) {
    const bare =
      left.kind === 'count' && right.kind === 'count' && left.digits && right.digits && left.step === 1 && right.step === 1
    if (bare && right.counted === undefined && !tokens.is(joint, SPACED)) return 'score'
    return left.kind === right.kind || left.kind === 'count' ? 'range' : undefined
  }
  if (left.kind !== right.kind && left.kind !== 'count') return undefined
  if (left.kind === 'count' && left.counted !== undefined) return undefined
  if (tokens.word[joint] === and) return left.first > 0 && tokens.word[left.first - 1] === between ? 'between' : undefined
  return tokens.word[joint] === to ? 'range' : undefined
}

function shareUnit(left: Quantity, right: Quantity): void {
  left.kind = right.kind
  left.unit = right.unit
  left.per = right.per
  // "59 and 84 basis points": 84 of them are 0.84 points.
  if (right.kind === 'point' && basis.test(right.text)) scaleBy(left, 1 / 100)
  else shareMagnitude(left, right)
}

const basis = / basis /i

// "3.4 to 3.8 million euros", "$5 to $6 million": the lower end is in millions too; "from 500 to 2 million" is written out.
function shareMagnitude(left: Quantity, right: Quantity): void {
  const magnitude = 1000 ** Math.floor(Math.log10(Math.max(1, right.value)) / 3)
  const nearInSize = left.value * magnitude <= right.value * 10
  const isInMagnitude = Math.log10(right.value) >= 6 && Math.log10(magnitude / right.step) <= 3
  if (left.value < 1000 && nearInSize && isInMagnitude) scaleBy(left, magnitude)
}

function scaleBy(figure: Quantity, scale: number): void {
  figure.value *= scale
  figure.step *= scale
  figure.roundness *= scale
  figure.low = Math.min(figure.low * scale, figure.value - figure.step / 2)
  figure.high = Math.max(figure.high * scale, figure.value + figure.step / 2)
}
