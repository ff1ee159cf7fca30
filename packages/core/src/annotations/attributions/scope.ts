import type { Document } from '../../document/document.ts'
import type { Span } from '../../span.ts'
import type { Attribution, AttributionStrength } from './attribution.ts'

/**
 * Sets how far each attribution vouches: for its sentence, and, where somebody who speaks can be held to it, for the sentences
 * of the paragraph behind it until another source speaks.
 */
export function withScopes(document: Document, found: readonly Omit<Attribution, 'scope'>[]): Attribution[] {
  return found.map((attribution, index) => {
    const next = found[index + 1]
    return Object.assign(attribution, { scope: scopeOf(document, attribution, next) })
  })
}

function scopeOf(
  document: Document,
  { sentence, strength, by }: Omit<Attribution, 'scope'>,
  next: Omit<Attribution, 'scope'> | undefined
): Span {
  const own = document.sentences[sentence]
  if (by === 'act' || !carriesOver(strength)) return { start: own.start, end: own.end }
  let last = own
  for (let index = sentence + 1; index < document.sentences.length; index++) {
    const following = document.sentences[index]
    if (following.block !== own.block || (next && next.sentence <= index)) break
    last = following
  }
  return { start: own.start, end: last.end }
}

function carriesOver(strength: AttributionStrength): boolean {
  return strength !== 'vague' && strength !== 'none'
}
