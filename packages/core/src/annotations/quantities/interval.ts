import type { NumberText } from './parse.ts'
import type { Hedge, QuantityKind } from './quantity.ts'

/** "about 40" may be 34 to 46. */
const ABOUT = 0.15
/** "nearly 40" is more than 36. */
const NEARLY = 0.1

/**
 * The values that a reported number stands for. A number is rounded to its
 * last written digit (statcheck's reading: "2.0" is 1.95 to 2.05); a count in
 * full digits is exact. "over 6.9" has no upper end.
 */
export function intervalOf(
  kind: QuantityKind,
  value: number,
  step: number,
  { scaled, fraction }: NumberText,
  hedge: Hedge | undefined
): { low: number; high: number } {
  const exact =
    !scaled && step === 1 && !fraction && kind !== 'percent' && kind !== 'point' && kind !== 'measure' && kind !== 'money'
  const slack = fraction ? 0.02 : exact ? 0 : step / 2
  switch (hedge) {
    case 'about':
      return { low: value - Math.max(slack, Math.abs(value) * ABOUT), high: value + Math.max(slack, Math.abs(value) * ABOUT) }
    case 'over':
    case 'at-least':
      return { low: value - slack, high: Number.POSITIVE_INFINITY }
    case 'under':
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value + slack }
    case 'nearly':
      return { low: value - Math.max(slack, Math.abs(value) * NEARLY), high: value + slack }
    default:
      return { low: value - slack, high: value + slack }
  }
}
