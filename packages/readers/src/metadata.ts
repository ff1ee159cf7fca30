import type { Block, Metadata } from '@stet/core'
import { isoDay } from './iso-day.ts'

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
