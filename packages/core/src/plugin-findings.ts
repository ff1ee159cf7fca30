import type { Root } from 'nlcst'
import { VFile } from 'vfile'
import type { Document } from './document/document.ts'
import { holdsSentence, nlcstOf } from './document/nlcst-view.ts'
import type { Finding } from './finding.ts'
import type { Span } from './span.ts'

/** What a retext plugin returns: it reads the tree and reports to the file. */
export type TreeReader = (tree: Root, file: VFile) => void

/**
 * Runs a retext plugin on the sentences of a document that may interest it.
 *
 * @param keep asked for each sentence of the nlcst view; see `nlcstOf`
 * @returns what it reported and where, in the order of reporting
 */
export function findingsOfPlugin(document: Document, read: TreeReader, keep?: (sentence: Span) => boolean): Finding[] {
  if (keep && !holdsSentence(document, keep)) return []
  const file = new VFile(document.text)
  read(nlcstOf(document, keep), file)
  return file.messages.flatMap(({ reason, place, expected }) => {
    const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : [place?.offset, place?.offset]
    return start === undefined || end === undefined ? [] : [{ place: { start, end }, reason, expected: expected ?? [] }]
  })
}
