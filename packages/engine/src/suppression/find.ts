import type { Block, Comment, Draft, Span } from '@stet/core'
import { type Directive, isDirective, type Parsed, parseDirective, parseEntry } from './parse.ts'

/** A suppression as it stands in a file. Spans are offsets in the file, UTF-16 code units. */
export interface Suppression {
  /** Where it is written. */
  place: Span
  parsed: Parsed
  /** The stretches of the file that it bears on. */
  covers: readonly Span[]
}

/** The suppressions of a draft: its comments, and the `stet` list of its front matter. */
export function findSuppressions(draft: Draft): Suppression[] {
  const comments = draft.comments.filter(({ value }) => isDirective(value))
  return [
    ...entriesOf(draft).map(({ place, parsed }) => ({ place, parsed, covers: covered(draft, parsed) })),
    ...comments.map((comment) => {
      const parsed = parseDirective(comment.value)
      return { place: comment.source, parsed, covers: covered(draft, parsed, comment) }
    })
  ]
}

function covered(draft: Draft, parsed: Parsed, comment?: Comment): Span[] {
  if (!('directive' in parsed)) return []
  const { directive } = parsed
  const isFile = directive.scope === 'file' || !comment
  if (isFile && directive.text === undefined) return [{ start: 0, end: draft.source.length }]
  const blocks = isFile ? draft.blocks : passageAt(draft, comment)
  return directive.text === undefined
    ? blocks.map((block) => inSource(draft, block))
    : blocks.flatMap((block) => occurrences(draft, block, directive))
}

/**
 * The blocks that a comment speaks of: the one it stands in, or where it
 * stands between two, the second; before a list, a table or a quotation, all
 * of that. Behind the last block it speaks of the last.
 */
function passageAt(draft: Draft, { at, source }: Comment): Block[] {
  const index = lastStartingAtOrBefore(draft.blocks, at)
  const block = draft.blocks[index] ?? draft.blocks[0]
  if (!block) return []
  const { group } = block
  const opensGroup = group !== undefined && block.start === at && draft.blocks[index - 1]?.group !== group
  const between = draft.source.slice(source.end, draft.map.startInSource(block.start))
  return opensGroup && /[\n<]/.test(between) ? draft.blocks.filter((other) => other.group === group) : [block]
}

function lastStartingAtOrBefore(blocks: readonly Block[], at: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle].start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

// Where the line breaks is not the editor's concern: any white space will do between the words.
function occurrences(draft: Draft, block: Block, { text = '' }: Directive): Span[] {
  const words = text.trim().split(/\s+/)
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+')
  return [...draft.text.slice(block.start, block.end).matchAll(new RegExp(pattern, 'g'))].map((match) =>
    inSource(draft, { start: block.start + match.index, end: block.start + match.index + match[0].length })
  )
}

function inSource({ map }: Draft, { start, end }: Span): Span {
  return { start: map.startInSource(start), end: map.endInSource(end) }
}

function entriesOf({ source, metadata }: Draft): { place: Span; parsed: Parsed }[] {
  const written = metadata.fields?.stet
  if (written === undefined || written === null) return []
  const entries = Array.isArray(written) ? written : [written]
  const { key, items } = placesOfEntries(source)
  return entries.map((entry, index) => ({ place: items[index] ?? key, parsed: parseEntry(entry) }))
}

/** The lines on which front matter's `stet` and the entries of its list start; no entries where they are written in one line. */
export function placesOfEntries(source: string): { key: Span; items: Span[] } {
  const match = /^stet[ \t]*:.*$/m.exec(source)
  const key = match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: 0 }
  const items: Span[] = []
  let indent: number | undefined
  let start = key.end + 1
  for (const line of source.slice(start).split('\n')) {
    const dash = /^\s*-(?=\s)/.exec(line)
    if (!dash && /^\S/.test(line)) break
    indent ??= dash?.[0].length
    if (dash && dash[0].length === indent) items.push({ start: start + indent - 1, end: start + line.trimEnd().length })
    start += line.length + 1
  }
  return { key, items }
}
