import { type Block, type Draft, type Metadata, SourceMap } from '@stet/core'
import { endsSentence, isByline, nameFurniture, wordCount } from '../furniture.ts'
import { isoDay } from '../iso-day.ts'
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
  const blocks = nameHeadings(source, nameFurniture(source, paragraphs.map(listItemOr), []))
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

/** What the furniture says about the whole text. */
export function metadataOf(text: string, blocks: readonly Block[]): Metadata {
  const lineOf = (kind: Block['kind']) => {
    const block = blocks.find((candidate) => candidate.kind === kind)
    return block && text.slice(block.start, block.end)
  }
  const dateline = lineOf('dateline')
  const byline = lineOf('byline')?.replace(/^by /i, '')
  const published = dateline && isoDay(dateline)
  return { ...(published ? { published } : {}), ...(dateline ? { dateline } : {}), ...(byline ? { byline } : {}) }
}

const LONGEST_HEADLINE = 120
const MOST_HEADLINE_WORDS = 18
const LONGEST_SUBHEAD = 45
const MOST_SUBHEAD_WORDS = 5

/** Finds the headline, a deck between it and the byline, and subheads; numbers the lists. */
function nameHeadings(text: string, blocks: readonly Block[]): Block[] {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 400)))
  const headline = isHeadline(lines, blocks) ? 0 : -1
  const deck = headline === 0 && lines.length > 2 && isByline(lines[2]) && !endsSentence(lines[1]) ? 1 : -1
  let group = -1
  return blocks.map((block, index) => {
    if (block.kind === 'list-item') {
      if (blocks[index - 1]?.kind !== 'list-item') group++
      return { ...block, group }
    }
    if (index === headline) return { ...block, kind: 'headline' }
    if (index === deck) return { ...block, kind: 'deck' }
    if (block.kind !== 'paragraph') return block
    return isSubhead(lines, blocks, index) ? { ...block, kind: 'subhead' } : block
  })
}

/** The first line, where it is short, has no end mark, and running text follows. */
function isHeadline(lines: readonly string[], blocks: readonly Block[]): boolean {
  const line = lines[0]
  if (line === undefined || blocks[0].kind !== 'paragraph' || line.includes('\n') || isByline(line)) return false
  if (line.length > LONGEST_HEADLINE || wordCount(line) > MOST_HEADLINE_WORDS) return false
  if (/[.,:;…][”"’')]*$/.test(line) || !/^["“‘'(]?[\p{Lu}\d]|^[a-z]\p{Lu}/u.test(line)) return false
  return lines.some((other, index) => index > 0 && isRunningText(other))
}

/**
 * A few words on a line of their own between two paragraphs: "What happens
 * next". A sentence that broke off ("The chairman said in the") is longer, or
 * ends in a word that cannot end a heading.
 */
function isSubhead(lines: readonly string[], blocks: readonly Block[], index: number): boolean {
  const line = lines[index]
  if (line.length > LONGEST_SUBHEAD || line.includes('\n') || wordCount(line) > MOST_SUBHEAD_WORDS) return false
  if (!/^["“‘']?[\p{Lu}\d]/u.test(line) || /[.,:;…–—-]["”’']?$/.test(line) || openEnd.test(line)) return false
  const next = blocks[index + 1]
  return index > 0 && next?.kind === 'paragraph' && isRunningText(lines[index + 1])
}

const openEnd =
  /\b(?:a|an|the|of|and|or|but|to|in|on|at|by|for|from|with|as|that|was|were|is|are|be|been|had|has|have|said|says|will|would|can|could)$/i

function isRunningText(line: string): boolean {
  return wordCount(line) > 9 && /^[^\p{Ll}]/u.test(line)
}
