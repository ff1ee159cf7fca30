import type { Document } from '../../document/document.ts'
import type { Span } from '../../span.ts'
import type { Pair, Run } from './find.ts'
import type { Segment } from './segments.ts'

/** Whether a passage is repeated because the writer or the page wants it so: pull quotes, quotations, refrains. */
export function isRepeatedOnPurpose(document: Document, segments: readonly Segment[], run: Run): boolean {
  const earlier = document.blocks[segments[run[0].a].block]
  const later = document.blocks[segments[run[0].b].block]
  if (isQuotationAlone(document, earlier) !== isQuotationAlone(document, later)) return true
  return run.length === 1 && (isQuotedTwice(document, segments, run[0]) || isRefrain(segments, run[0]))
}

// A pull quote: a paragraph that is a quotation and no more, beside the same words in the story.
function isQuotationAlone(document: Document, block: Span): boolean {
  const text = document.slice(block)
  return /^[“"«„]/.test(text) && /[”"»][.,]?$/.test(text) && !/[”"»].*[“"«„]/s.test(text.slice(1, -2))
}

// “We could hear them,” she said: the same quotation at the top of a story and in its place, each in a sentence of the writer's.
function isQuotedTwice(document: Document, segments: readonly Segment[], { a, b }: Pair): boolean {
  return quotes(document, segments[a]) && quotes(document, segments[b]) && !isWhole(document, segments[b])
}

function quotes(document: Document, { first, last }: Segment): boolean {
  return /[“"«„”»]/.test(document.slice(document.span(first, last)))
}

function isWhole(document: Document, { first, last, block }: Segment): boolean {
  const { start, end } = document.blocks[block]
  const span = document.span(first, last)
  return span.start === start && span.end === end
}

// The line that a speech or a song comes back to stands there three times or more.
function isRefrain(segments: readonly Segment[], { b }: Pair): boolean {
  const { stems } = segments[b]
  return (
    segments.filter((other) => other.stems.length === stems.length && other.stems.every((stem, index) => stem === stems[index]))
      .length > 2
  )
}
