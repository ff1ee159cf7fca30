import type { ClaimKind, Knowledge, WorthReason } from '../claim.ts'
import type { Statement } from '../statement.ts'
import { featuresOf } from './features.ts'
import { scale, weights } from './weights.ts'

/** How much a claim wants checking, 0 to 1, and the points that make it up, the weightiest first. */
export function worthOf(
  statement: Statement,
  kind: ClaimKind,
  known: readonly Knowledge[]
): { score: number; reasons: readonly WorthReason[] } {
  const reasons = [...featuresOf(statement, kind, known)].map(([feature, value]) => ({
    reason: weights[feature].reason,
    points: rounded(weights[feature].points * value, 2)
  }))
  const sum = reasons.reduce((total, { points }) => total + points, 0)
  return {
    score: rounded(1 / (1 + Math.exp((scale.half - sum) / scale.step)), 3),
    reasons: reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
