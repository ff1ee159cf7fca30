import type { Draft } from '@stet/core'
import { readHtml } from './html/html.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { readPlain } from './plain/plain.ts'

export type Format = 'markdown' | 'html' | 'text'

const formats: Readonly<Record<string, Format>> = {
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'markdown',
  xhtml: 'html'
}

const readers: Readonly<Record<Format, (source: string) => Draft>> = {
  markdown: (source) => readMarkdown(source),
  html: readHtml,
  text: readPlain
}

/** The format that a file's name promises; plain text where it promises none. */
export function formatOf(path: string): Format {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1].toLowerCase() ?? ''
  return formats[extension] ?? 'text'
}

/**
 * Reads a file's text into a draft. Every character of the prose keeps its
 * offset in `source`, in UTF-16 code units, a byte-order mark counted.
 *
 * @param path the file's name, of which only the ending matters
 */
export function readDraft(source: string, path: string, format: Format = formatOf(path)): Draft {
  return readers[format](source)
}
