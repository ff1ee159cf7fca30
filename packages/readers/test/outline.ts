import type { Draft } from '@stet/core'

/** A draft's blocks as `kind: text` lines. */
export function outline({ blocks, text }: Draft): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

/** What a stretch of the prose is in the file. */
export function writtenAs({ source, text, map }: Draft, words: string): string {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`No \`${words}\` in the prose`)
  return source.slice(map.startInSource(start), map.endInSource(start + words.length))
}
