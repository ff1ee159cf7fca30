import type { Block, Mark } from '@stet/core'
import { nameFurniture } from './furniture.ts'
import { nameHeadings } from './headings.ts'

/** Names what the parts of an article are where the markup, or its absence, leaves them paragraphs. */
export function nameParts(text: string, blocks: readonly Block[], marks: readonly Mark[]): Block[] {
  return nameHeadings(text, nameFurniture(text, blocks, marks))
}
