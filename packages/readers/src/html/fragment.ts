import type { BlockKind } from '@stet/core'
import { parseDocument } from 'htmlparser2'
import type { ProseWriter } from '../prose-writer.ts'
import { HtmlWriter } from './html-writer.ts'

/** Entities stay as written, so that the text of a node is the text of the file. */
export const parseOptions = { withStartIndices: true, withEndIndices: true, decodeEntities: false } as const

export interface Fragment {
  from: number
  to: number
  /** What a paragraph at this place is. */
  kind: BlockKind
}

/**
 * Writes a stretch of HTML inside another file.
 *
 * @param masked the file with its shortcodes masked
 */
export function writeFragment(writer: ProseWriter, file: string, masked: string, { from, to, kind }: Fragment): void {
  const { children } = parseDocument(masked.slice(from, to), parseOptions)
  new HtmlWriter(writer, file, { masked, base: from, hasHeadline: true }).write(children, kind)
}
