import { type Document, quotations, type Span } from '@stet/core'

/** One use of a term in one of its spellings. */
export interface Usage extends Span {
  /** What all spellings of the term share. */
  term: string
  /** What sets this spelling apart from the others; uses of one spelling agree in it. */
  spelling: string
  /** Gives another form of the term this spelling; where the uses are not all of one form. */
  respell?: (word: string) => string
}

/** Keeps what the writer wrote: not the words of others, nor addresses, nor lines that have a style of their own. */
export function inWritersProse(document: Document, usages: readonly Usage[]): Usage[] {
  const foreign = [...quotations(document), ...document.marks.filter(({ kind }) => kind === 'link' || kind === 'code')].sort(
    byStart
  )
  let at = 0
  return [...usages].sort(byStart).filter((usage) => {
    while (at < foreign.length && foreign[at].end < usage.end) at++
    return isRunningText(document, usage) && !(at < foreign.length && foreign[at].start <= usage.start)
  })
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}

function isRunningText(document: Document, { start }: Span): boolean {
  const sentence = document.sentenceAt(start)
  return sentence !== undefined && /^(?:paragraph|list-item|caption|deck)$/.test(document.blockOf(sentence).kind)
}
