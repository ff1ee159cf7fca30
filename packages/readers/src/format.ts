import type { Draft } from '@stet/core'

export type Format = 'markdown' | 'html' | 'text'

/** Reads a file's text into a draft. */
export type Reader = (source: string) => Draft

const formats: Readonly<Record<string, Format>> = {
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'markdown',
  xhtml: 'html'
}

/** The format that a file's name promises; plain text where it promises none. */
export function formatOf(path: string): Format {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1].toLowerCase() ?? ''
  return formats[extension] ?? 'text'
}
