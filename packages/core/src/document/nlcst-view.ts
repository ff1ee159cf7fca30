import type {
  Paragraph,
  Punctuation,
  Root,
  RootContent,
  Sentence,
  SentenceContent,
  Symbol as SymbolNode,
  Text,
  WhiteSpace,
  Word,
  WordContent
} from 'nlcst'
import type { Point } from 'unist'
import type { Span } from '../span.ts'
import { Document } from './document.ts'
import { IN_WORD, JOINED, type Leaves, leavesOf, PUNCTUATION, startOf, TYPE, WHITE_SPACE, WORD } from './nlcst/leaves.ts'
import { findSentences, type SentenceRanges } from './nlcst/sentences.ts'
import { joinWords } from './nlcst/words.ts'

const SPACE = 0x20
const LINE_FEED = 0x0a
const RETURN = 0x0d

/** What the view is made from; found once per document. */
interface Outline {
  leaves: Leaves
  sentences: SentenceRanges
}

/**
 * The nlcst tree that parse-english 7 gives for a text, positions included:
 * `nlcstOf(text)` is deep-equal to `new ParseEnglish().parse(text)`. Of a
 * document it is the tree of `document.text`; its offsets are UTF-16 code
 * units there, to be led to the file by `document.draft.map`.
 *
 * The sentences are parse-english's, not those of `document.sentences`, and
 * they take no notice of blocks.
 *
 * @param keep asked for each sentence, in order; one that it refuses is left
 *   out of the tree, with a paragraph that would be empty, and all that is
 *   kept is as it is in the whole tree. So a plugin can run on the few
 *   sentences that it may have something to say about.
 */
export function nlcstOf(source: Document | string, keep: (sentence: Span) => boolean = everything): Root {
  const outline = source instanceof Document ? source.layer(outlineOfDocument) : outlineOf(source)
  return new TreeBuilder(outline).build(keep)
}

/** Whether the nlcst view of a document has a sentence that `keep` takes; without making a node. */
export function holdsSentence(document: Document, keep: (sentence: Span) => boolean): boolean {
  const { leaves, sentences } = document.layer(outlineOfDocument)
  return sentences.first.some((first, index) => keep({ start: startOf(leaves, first), end: leaves.end[sentences.last[index]] }))
}

function everything(): boolean {
  return true
}

function outlineOfDocument(document: Document): Outline {
  return outlineOf(document.text)
}

function outlineOf(text: string): Outline {
  const leaves = leavesOf(text)
  joinWords(leaves)
  return { leaves, sentences: findSentences(leaves) }
}

/** Makes the nodes from left to right; the points of neighbours are shared, as they are in parse-english's trees. */
class TreeBuilder {
  readonly #leaves: Leaves
  readonly #sentences: SentenceRanges
  /** The next leaf to be made. */
  #leaf = 0
  /** Where that leaf starts. */
  #point: Required<Point> = { line: 1, column: 1, offset: 0 }

  constructor({ leaves, sentences }: Outline) {
    this.#leaves = leaves
    this.#sentences = sentences
  }

  build(keep: (sentence: Span) => boolean): Root {
    const { end } = this.#leaves
    const { first, last } = this.#sentences
    const children: RootContent[] = []
    let paragraph: Paragraph | undefined
    for (let index = 0; index < first.length; index++) {
      if (this.#leaf < first[index]) {
        const between = this.#whiteSpace()
        if (!paragraph || isLineBreak(between.value)) {
          paragraph = undefined
          children.push(between)
        } else paragraph.children.push(between)
      }
      paragraph ??= { type: 'ParagraphNode', children: [], position: { start: this.#point, end: this.#point } }
      if (keep({ start: this.#point.offset, end: end[last[index]] })) {
        if (children[children.length - 1] !== paragraph) children.push(paragraph)
        paragraph.children.push(this.#sentence(last[index]))
      } else this.#skip(last[index])
      paragraph.position!.end = this.#point
    }
    if (this.#leaf < this.#leaves.length) children.push(this.#whiteSpace())
    if (this.#leaf === 0) return { type: 'RootNode', children }
    return { type: 'RootNode', children, position: { start: { line: 1, column: 1, offset: 0 }, end: this.#point } }
  }

  #sentence(last: number): Sentence {
    const { flags } = this.#leaves
    const start = this.#point
    const children: SentenceContent[] = []
    while (this.#leaf <= last) {
      if (flags[this.#leaf] & IN_WORD) children.push(this.#word())
      else if (flags[this.#leaf] === WHITE_SPACE) children.push(this.#whiteSpace())
      else children.push(this.#mark())
    }
    return { type: 'SentenceNode', children, position: { start, end: this.#point } }
  }

  #word(): Word {
    const { flags, length } = this.#leaves
    const start = this.#point
    const children: WordContent[] = []
    do {
      if ((flags[this.#leaf] & TYPE) === WORD) children.push(this.#text())
      else children.push(this.#mark())
    } while (this.#leaf < length && flags[this.#leaf] & JOINED)
    return { type: 'WordNode', children, position: { start, end: this.#point } }
  }

  #text(): Text {
    const start = this.#point
    const value = this.#advance()
    return { type: 'TextNode', value, position: { start, end: this.#point } }
  }

  #mark(): Punctuation | SymbolNode {
    const start = this.#point
    const isPunctuation = (this.#leaves.flags[this.#leaf] & TYPE) === PUNCTUATION
    const value = this.#advance()
    return { type: isPunctuation ? 'PunctuationNode' : 'SymbolNode', value, position: { start, end: this.#point } }
  }

  #whiteSpace(): WhiteSpace {
    const start = this.#point
    const value = this.#advance()
    return { type: 'WhiteSpaceNode', value, position: { start, end: this.#point } }
  }

  #skip(last: number): void {
    const { text, end } = this.#leaves
    this.#point = pointBehind(this.#point, text.slice(this.#point.offset, end[last]))
    this.#leaf = last + 1
  }

  /** Steps over a leaf and gives its text. Line breaks stand in white space alone. */
  #advance(): string {
    const { text, end, flags } = this.#leaves
    const offset = end[this.#leaf]
    const { line, column, offset: start } = this.#point
    const isWhiteSpace = flags[this.#leaf++] === WHITE_SPACE
    if (isWhiteSpace && offset === start + 1 && text.charCodeAt(start) === SPACE) {
      this.#point = { line, column: column + 1, offset }
      return ' '
    }
    const value = text.slice(start, offset)
    this.#point = isWhiteSpace ? pointBehind(this.#point, value) : { line, column: column + value.length, offset }
    return value
  }
}

function pointBehind({ line, column, offset }: Required<Point>, value: string): Required<Point> {
  const { length } = value
  if (!value.includes('\n') && !value.includes('\r')) return { line, column: column + length, offset: offset + length }
  for (let at = 0; at < length; at++) {
    const isBehindReturn = at > 0 && value.charCodeAt(at - 1) === RETURN
    const unit = value.charCodeAt(at)
    if (unit === RETURN || (unit === LINE_FEED && !isBehindReturn)) {
      line++
      column = 1
    } else if (unit !== LINE_FEED) column++
  }
  return { line, column, offset: offset + length }
}

// White space of blanks and line breaks alone, with a line break in it.
function isLineBreak(whiteSpace: string): boolean {
  return /[\r\n]/.test(whiteSpace) && !/[^ \t\r\n]/.test(whiteSpace)
}
