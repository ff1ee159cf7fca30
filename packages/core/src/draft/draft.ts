import type { Span } from '../span.ts'
import { SourceMap } from './source-map.ts'

/**
 * What a stretch of the draft is. `paragraph`, `block-quote` and `list-item`
 * hold running prose; `caption` stands beside a picture, `credit` says who
 * made a picture or helped with the report; `code` holds text that no rule
 * reads as prose.
 */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'subhead'
  | 'paragraph'
  | 'list-item'
  | 'block-quote'
  | 'pull-quote'
  | 'caption'
  | 'credit'
  | 'table-cell'
  | 'code'

/** A block of prose; `start` and `end` are offsets in the draft's text. */
export interface Block extends Span {
  kind: BlockKind
  /** Blocks of one list, table or quotation share a number. */
  group?: number
}

/** An inline stretch that is more than plain prose; offsets in the draft's text. */
export interface Mark extends Span {
  kind: 'code' | 'link' | 'emphasis' | 'strong'
  /** Of a link: where it leads. */
  href?: string
}

/** A comment in the file, or another place where a suppression can be written. */
export interface Comment {
  /** What it says, without its delimiters. */
  value: string
  /** Offsets in the file. */
  source: Span
  /** The offset in the draft's text at which it stands. */
  at: number
}

/** A part of the file that could not be read, though the rest could. */
export interface Problem {
  /** One line: what is wrong. */
  reason: string
  /** Offsets in the file. */
  source: Span
}

/** What the file says about itself. Dates are ISO 8601 days, `2026-11-22`. */
export interface Metadata {
  published?: string
  dateline?: string
  byline?: string
  /** Everything else in the front matter, as plain data. */
  fields?: Readonly<Record<string, unknown>>
}

/** One file, read: its prose, what the parts of the prose are, and where each character stands in the file. */
export interface Draft {
  /** The whole file as text, byte-order mark included. */
  source: string
  /** The prose: blocks in the order of reading, parted by white space. */
  text: string
  map: SourceMap
  /** In order, not overlapping. */
  blocks: readonly Block[]
  marks: readonly Mark[]
  comments: readonly Comment[]
  metadata: Metadata
  /** What is malformed in the file; the draft is what could be read of it. */
  problems?: readonly Problem[]
}

/**
 * A draft of running text without markup: paragraphs are parted by blank
 * lines, or, where the text has none, each line is one.
 */
export function draftOfText(source: string): Draft {
  return {
    source,
    text: source,
    map: SourceMap.identity(source.length),
    blocks: paragraphsOf(source),
    marks: [],
    comments: [],
    metadata: {}
  }
}

function paragraphsOf(text: string): Block[] {
  const parting = /\r?\n[ \t]*\r?\n/.test(text.trim()) ? /(?:\r?\n[ \t]*){2,}/g : /[\r\n]+/g
  const blocks: Block[] = []
  let start = 0
  for (const match of text.matchAll(parting)) {
    push(start, match.index)
    start = match.index + match[0].length
  }
  push(start, text.length)
  return blocks

  function push(from: number, to: number): void {
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (from < to) blocks.push({ kind: 'paragraph', start: from, end: to })
  }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0xfeff
}
