import { type Format, formatOf, type Reader } from './format.ts'

const loaders: Readonly<Record<Format, () => Promise<Reader>>> = {
  markdown: () =>
    import('./markdown/markdown.ts').then(
      ({ readMarkdown }) =>
        (source) =>
          readMarkdown(source)
    ),
  html: () => import('./html/html.ts').then(({ readHtml }) => readHtml),
  text: () => import('./plain/plain.ts').then(({ readPlain }) => readPlain)
}

/** Loads what reads a format, and no more: a run over plain text needs no parser for Markdown. Reads as `readDraft` does. */
export function loadReader(path: string, format: Format = formatOf(path)): Promise<Reader> {
  return loaders[format]()
}
