import { type Block, type Draft, SourceMap } from '@stet/core'
import { metadataOf } from '../metadata.ts'
import { nameParts } from '../parts.ts'
import { commentOf, isComment } from './comments.ts'
import { type Line, linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'

/**
 * Reads running text without markup. Paragraphs are parted by blank lines;
 * lines that were wrapped at a column are one paragraph; otherwise every line
 * is one. The prose is the file, character by character.
 */
export function readPlain(source: string): Draft {
  const lines = linesOf(source)
  const comments = lines.filter((line) => isComment(line, source))
  const prose = lines.map((line) => (isComment(line, source) ? { ...line, end: line.start } : line))
  const paragraphs = paragraphsOf(prose, source)
  const blocks = nameParts(source, numberLists(paragraphs.map(listItemOr)), [])
  return {
    source,
    text: source,
    map: SourceMap.identity(source.length),
    blocks,
    marks: [],
    comments: comments.map((line) => commentOf(line, source, blocks)),
    metadata: metadataOf(source, blocks)
  }

  function listItemOr({ start, end }: Line): Block {
    const marker = listMarker.exec(source.slice(start, Math.min(end, start + 8)))
    return marker ? { kind: 'list-item', start: start + marker[0].length, end } : { kind: 'paragraph', start, end }
  }
}

const listMarker = /^(?:[-*+•·▪–—]|\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))[ \t]+(?=\S)/

/** Items that follow each other are one list. */
function numberLists(blocks: readonly Block[]): Block[] {
  let group = -1
  return blocks.map((block, index) => {
    if (block.kind !== 'list-item') return block
    if (blocks[index - 1]?.kind !== 'list-item') group++
    return { ...block, group }
  })
}
