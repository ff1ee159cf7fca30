import type { Draft } from '@stet/core'
import { parseDocument } from 'htmlparser2'
import { readFrontMatter } from '../front-matter/front-matter.ts'
import { metadataOf } from '../metadata.ts'
import { nameParts } from '../parts.ts'
import { ProseWriter } from '../prose-writer.ts'
import { maskShortcodes } from '../shortcodes.ts'
import { findArticle } from './article.ts'
import { parseOptions } from './fragment.ts'
import { HtmlWriter } from './html-writer.ts'
import { pageMetadata } from './metadata.ts'

/** Reads a page or a fragment of HTML: the article in it, without navigation, share bars and related stories. */
export function readHtml(source: string): Draft {
  const writer = new ProseWriter(source)
  const { end, metadata, problems } = readFrontMatter(source, writer)
  const masked = maskShortcodes(source)
  const page = parseDocument(masked.slice(end), parseOptions)
  const { root, headline } = findArticle(page)
  const html = new HtmlWriter(writer, source, { masked, base: end, hasHeadline: headline !== undefined })
  if (headline) html.writeAs(headline, 'headline')
  html.write(root.children)
  const prose = writer.finish()
  const blocks = nameParts(prose.text, prose.blocks, prose.marks)
  return {
    source,
    ...prose,
    blocks,
    metadata: { ...metadataOf(prose.text, blocks), ...pageMetadata(page), ...metadata },
    problems
  }
}
