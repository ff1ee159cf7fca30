import type { Document, Sentence } from '../../document/document.ts'
import { PUNCTUATION } from '../../document/tokens.ts'
import type { BlockKind } from '../../draft/draft.ts'

const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'block-quote'])

/**
 * Is a sentence running text, where a source can be asked for? A headline has no room for one, and a line of plain text
 * without a mark at its end is a headline or a label.
 */
export function isRunningText(document: Document, sentence: Sentence): boolean {
  return running.has(document.blockOf(sentence).kind) && document.tokens.kind[sentence.last] === PUNCTUATION
}
