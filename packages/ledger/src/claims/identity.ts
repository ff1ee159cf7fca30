import { createHash } from 'node:crypto'
import { type Document, type Span, stemOf, WORD, wordForm } from '@stet/core'
import type { ClaimKind } from './claim.ts'
import { functionWords } from './lexicon.ts'

/** So many of a claim's content words name it; the longest, for a small edit seldom touches those. */
const NAMING = 6

/**
 * A name for a claim, made of the stems of its longest content words: numbers are left out, so that a corrected figure
 * stays the same claim. Claims of one draft that would share it are told apart by `idsOf`.
 */
export function signatureOf(kind: ClaimKind, document: Document, span: Span): string {
  const naming = contentStems(document, span)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, NAMING)
    .sort()
  return createHash('sha256')
    .update(`${familyOf(kind)} ${naming.join(' ')}`)
    .digest('hex')
    .slice(0, 8)
}

/** The ids of a draft's claims: their signatures, and a number behind the second of its like. */
export function idsOf(signatures: readonly string[]): string[] {
  const met = new Map<string, number>()
  return signatures.map((signature) => {
    const nth = (met.get(signature) ?? 0) + 1
    met.set(signature, nth)
    return nth === 1 ? `c-${signature}` : `c-${signature}-${nth}`
  })
}

/** What a quotation, a name and a statement in one sentence are told apart by. A small edit makes no claim a quotation. */
export function familyOf(kind: ClaimKind): 'quotation' | 'name' | 'statement' {
  return kind === 'quotation' || kind === 'name' ? kind : 'statement'
}

/** The stems of the content words in a stretch of a document, each once. */
export function contentStems({ tokens }: Document, { start, end }: Span): string[] {
  const stems = new Set<string>()
  for (let token = tokens.at(start); token < tokens.length && tokens.start[token] < end; token++) {
    if (tokens.kind[token] === WORD && !functionWords.has(tokens.word[token])) stems.add(wordForm(stemOf(tokens.word[token])))
  }
  return [...stems]
}
