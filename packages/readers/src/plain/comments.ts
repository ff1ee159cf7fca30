import type { Block, Comment } from '@stet/core'
import type { Line } from './lines.ts'

/** Text has no comments of its own: a suppression stands in square brackets on a line of its own, `[stet RULE: reason]`. */
export function isComment({ start, end }: Line, source: string): boolean {
  return source.charCodeAt(end - 1) === 0x5d && /^\[stet[\s:]/i.test(source.slice(start, start + 6))
}

/** A comment stands at the block that follows it. */
export function commentOf({ start, end }: Line, source: string, blocks: readonly Block[]): Comment {
  const next = blocks.find((block) => block.start >= end)
  return { value: source.slice(start + 1, end - 1), source: { start, end }, at: next?.start ?? source.length }
}
