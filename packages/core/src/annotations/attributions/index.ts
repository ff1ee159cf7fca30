import type { Document } from '../../document/document.ts'
import { defineLayer } from '../layer.ts'
import type { Attribution } from './attribution.ts'
import { type Cue, cuesIn } from './find.ts'
import { withScopes } from './scope.ts'

/** The attributions of a document, in order. */
export const attributions = defineLayer((document): readonly Attribution[] => {
  const found: Omit<Attribution, 'scope'>[] = []
  for (const sentence of document.sentences) {
    if (document.blockOf(sentence).kind === 'code') continue
    for (const cue of cuesIn(document, sentence)) found.push(attributionOf(document, cue, sentence.index))
  }
  for (const mark of document.marks) if (mark.kind === 'link') found.push(...linkAt(document, mark.start, mark.end))
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  return withScopes(document, found)
})

function attributionOf(
  document: Document,
  { first, last, source, strength, by, nested }: Cue,
  sentence: number
): Omit<Attribution, 'scope'> {
  const cue = document.span(first, last)
  const words = source && document.span(source.first, source.last)
  const attribution: Omit<Attribution, 'scope'> = {
    start: Math.min(cue.start, words?.start ?? cue.start),
    end: Math.max(cue.end, words?.end ?? cue.end),
    strength,
    cue,
    sentence,
    back: source?.back ?? false,
    by,
    nested
  }
  if (words) attribution.source = words
  if (source?.role) attribution.role = source.role
  return attribution
}

// A link lets the reader see for himself: it is a source of its sentence.
function linkAt(document: Document, start: number, end: number): Omit<Attribution, 'scope'>[] {
  const sentence = document.sentenceAt(start)
  if (!sentence || start >= end) return []
  const place = { start, end }
  return [
    {
      ...place,
      strength: 'document',
      source: place,
      cue: place,
      sentence: sentence.index,
      back: false,
      by: 'link',
      nested: false
    }
  ]
}

export type { Attribution, AttributionStrength } from './attribution.ts'
export type { SourceNoun } from './lexicon/sources.ts'
export { isRunningText } from './running-text.ts'
