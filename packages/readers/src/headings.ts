import type { Block } from '@stet/core'
import { endsSentence, isByline, wordCount } from './furniture.ts'

const LONGEST_HEADLINE = 120
const MOST_HEADLINE_WORDS = 18
const LONGEST_SUBHEAD = 45
const MOST_SUBHEAD_WORDS = 5

/** Names the headline where no markup does, a deck between it and the byline, and subheads. */
export function nameHeadings(text: string, blocks: readonly Block[]): Block[] {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 400)))
  const headline = blocks.every(({ kind }) => kind !== 'headline') && isHeadline(lines, blocks) ? 0 : -1
  const deck = headline === 0 && lines.length > 2 && isByline(lines[2]) && !endsSentence(lines[1]) ? 1 : -1
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block
    if (index === headline) return { ...block, kind: 'headline' }
    if (index === deck) return { ...block, kind: 'deck' }
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
