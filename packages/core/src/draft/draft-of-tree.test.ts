import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Position } from 'unist'
import { describe, expect, it } from 'vitest'
import { Document } from '../document/document.ts'
import { nlcstOf } from '../document/nlcst-view.ts'
import { draftOfTree } from './draft-of-tree.ts'

/** The place of a stretch of a one-line file. */
function at(start: number, end: number): Position {
  return { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } }
}

function word(value: string, position?: Position): SentenceContent {
  return { type: 'WordNode', children: [{ type: 'TextNode', value, position }], position }
}

function rootOf(...sentences: SentenceContent[][]): Root {
  const paragraphs = sentences.map(
    (children): Paragraph => ({ type: 'ParagraphNode', children: [{ type: 'SentenceNode', children } as Sentence] })
  )
  return { type: 'RootNode', children: paragraphs }
}

describe('draftOfTree', () => {
  it('of running text is that text, a block for each paragraph', () => {
    const text = '\ufeffOne two.\r\n\r\nThree 😀 four.\n'
    const draft = draftOfTree(new ParseEnglish().parse(text), text)
    expect(draft.text).toBe(text)
    expect(draft.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['\ufeffOne two.', 'Three 😀 four.'])
    for (const offset of [0, 5, 13, 20]) expect(draft.map.startInSource(offset)).toBe(offset)
  })

  it('reads back the view of a document', () => {
    const text = 'Mr. Lund’s “plan” failed. It cost $5.\n\nHe left.'
    expect(draftOfTree(nlcstOf(text), text).text).toBe(text)
  })

  it('marks source nodes as code, and finds places behind mark-up', () => {
    // As remark-retext gives "Run **`npm`** now": the code is a SourceNode.
    const file = 'Run **`npm`** now'
    const tree = rootOf([
      word('Run', at(0, 3)),
      { type: 'WhiteSpaceNode', value: ' ', position: at(3, 4) },
      { type: 'SourceNode', value: '`npm`', position: at(6, 11) },
      { type: 'WhiteSpaceNode', value: ' ', position: at(13, 14) },
      word('now', at(14, 17))
    ])
    const draft = draftOfTree(tree, file)
    expect(draft.text).toBe('Run `npm` now')
    expect(draft.marks).toEqual([{ kind: 'code', start: 4, end: 9 }])
    expect([draft.map.startInSource(4), draft.map.endInSource(9), draft.map.startInSource(10)]).toEqual([6, 11, 14])
  })

  it('takes an entity as one stretch of the file', () => {
    // "A&amp;B"
    const tree = rootOf([word('A', at(0, 1)), { type: 'SymbolNode', value: '&', position: at(1, 6) }, word('B', at(6, 7))])
    const { text, map } = draftOfTree(tree, 'A&amp;B')
    expect(text).toBe('A&B')
    expect([map.startInSource(1), map.endInSource(2), map.startInSource(2)]).toEqual([1, 6, 6])
  })

  it('of a tree without positions gives places in its own text', () => {
    const tree = rootOf([word('One')], [word('Two')])
    const draft = draftOfTree(tree, '')
    expect([draft.source, draft.text]).toEqual(['OneTwo', 'OneTwo'])
    expect(draft.map.startInSource(3)).toBe(3)
    expect(new Document(draft).sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 6]
    ])
  })

  it('of an empty tree is empty', () => {
    expect(new Document(draftOfTree({ type: 'RootNode', children: [] }, '')).sentences).toEqual([])
  })
})
