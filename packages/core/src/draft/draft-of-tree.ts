import type { Node, Parent, Root } from 'nlcst'
import type { Block, Draft, Mark } from './draft.ts'
import { type Piece, SourceMap } from './source-map.ts'

/**
 * A draft of an nlcst tree, as a retext plugin is given it: one block a
 * paragraph. Leaves keep the place that their position names, so a tree that
 * came from Markdown or HTML by way of `remark-retext` or `rehype-retext`
 * reports places in that file. A tree without positions gives a draft whose
 * places are those of its own text.
 *
 * @param source the file's text
 */
export function draftOfTree(tree: Root, source: string): Draft {
  const pieces: Piece[] = []
  const blocks: Block[] = []
  const marks: Mark[] = []
  let text = ''
  for (const child of tree.children) {
    const start = text.length
    append(child)
    if (child.type === 'ParagraphNode' && text.length > start) blocks.push({ kind: 'paragraph', start, end: text.length })
  }
  return { source: source || text, text, map: new SourceMap(pieces), blocks, marks, comments: [], metadata: {} }

  function append(node: Node): void {
    if ('children' in node) {
      for (const child of (node as Parent).children) append(child)
      return
    }
    if (!('value' in node) || typeof node.value !== 'string' || node.value === '') return
    const from = node.position?.start.offset ?? text.length
    const to = node.position?.end.offset ?? from + node.value.length
    pieces.push({ text: text.length, source: from, textLength: node.value.length, sourceLength: to - from })
    if (node.type === 'SourceNode') marks.push({ kind: 'code', start: text.length, end: text.length + node.value.length })
    text += node.value
  }
}
