import type { Draft } from '@stet/core'
import { type Format, formatOf, type Reader } from './format.ts'
import { readHtml } from './html/html.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { readPlain } from './plain/plain.ts'

const readers: Readonly<Record<Format, Reader>> = {
  markdown: (source) => readMarkdown(source),
  html: readHtml,
  text: readPlain
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
