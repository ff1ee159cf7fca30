import type { BlockKind, Draft } from '@stet/core'
import { decodeHTMLStrict } from 'entities'
import type { Blockquote, Image, Link, LinkReference, List, Nodes, Parents, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { readFrontMatter } from '../front-matter/front-matter.ts'
import { writeFragment } from '../html/fragment.ts'
import { metadataOf } from '../metadata.ts'
import { type Substitution, writeDecoded } from '../notation.ts'
import { nameParts } from '../parts.ts'
import { ProseWriter } from '../prose-writer.ts'
import { MASK, maskShortcodes } from '../shortcodes.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** Reads CommonMark with tables, strikethrough, footnotes and task lists (GFM), YAML front matter and embedded HTML. */
export function readMarkdown(source: string, cut: (masked: string, from: number) => readonly Segment[] = segmentsOf): Draft {
  const writer = new ProseWriter(source)
  const frontMatter = readFrontMatter(source, writer)
  const masked = maskShortcodes(source)
  new MarkdownWriter(source, masked, writer).write(cut(masked, frontMatter.end))
  const prose = writer.finish()
  const blocks = nameParts(prose.text, prose.blocks, prose.marks)
  const metadata = { ...metadataOf(prose.text, blocks), ...frontMatter.metadata }
  return { source, ...prose, blocks, metadata, problems: frontMatter.problems }
}

const parseOptions = {
  extensions: [gfm()],
  // The transform finds addresses that the tokenizer left alone, and forgets where they stand.
  mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))
}

/** What is nested deeper is left out; no story nests so deep, and the stack is finite. */
const DEEPEST = 400

class MarkdownWriter {
  readonly #source: string
  /** The file with its shortcodes masked. */
  readonly #masked: string
  readonly #writer: ProseWriter
  readonly #hrefs = new Map<string, string>()
  #hasHeadline = false
  /** Offset in the file of the segment that is being read. */
  #base = 0
  #depth = 0

  constructor(source: string, masked: string, writer: ProseWriter) {
    this.#source = source
    this.#masked = masked
    this.#writer = writer
  }

  write(segments: readonly Segment[]): void {
    for (const { start, end, plain } of segments) {
      if (plain) {
        this.#writer.begin('paragraph')
        this.#writer.copy(start, end)
      } else this.#parsed(start, end)
    }
  }

  #parsed(start: number, end: number): void {
    this.#base = start
    // The parser drops a byte-order mark at its start and does not count it.
    while (this.#masked[this.#base] === '\uFEFF') this.#base++
    const tree = fromMarkdown(this.#masked.slice(this.#base, end), parseOptions)
    this.#findDefinitions(tree)
    for (const node of tree.children) this.#block(node, 'paragraph')
  }

  #findDefinitions(parent: Parents, depth = 0): void {
    for (const node of parent.children) {
      if (node.type === 'definition') this.#hrefs.set(node.identifier, node.url)
      else if (depth < DEEPEST && (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'))
        this.#findDefinitions(node, depth + 1)
    }
  }

  /** @param kind what a paragraph at this place is */
  #block(node: RootContent, kind: BlockKind, group?: number): void {
    if (this.#depth >= DEEPEST) return
    this.#depth++
    this.#blockAt(node, kind, group)
    this.#depth--
  }

  #blockAt(node: RootContent, kind: BlockKind, group?: number): void {
    switch (node.type) {
      case 'heading':
        this.#writer.begin(this.#headingKind(node.depth))
        this.#inlines(node)
        break
      case 'paragraph': {
        const isPicture = node.children.every((child) => isPictureOrSpace(child))
        this.#writer.begin(isPicture ? 'caption' : kind, isPicture ? undefined : group)
        if (isPicture) this.#captions(node.children)
        else this.#inlines(node)
        break
      }
      case 'list':
        this.#list(node)
        break
      case 'blockquote':
        this.#quotation(node)
        break
      case 'table':
        this.#table(node)
        break
      case 'footnoteDefinition':
        for (const child of node.children) this.#block(child, 'paragraph')
        break
      case 'code':
        this.#writer.begin('code')
        this.#verbatim(node.value, this.#start(node), this.#end(node))
        break
      case 'html':
        writeFragment(this.#writer, this.#source, this.#masked, { from: this.#start(node), to: this.#end(node), kind })
        break
    }
  }

  #headingKind(depth: number): BlockKind {
    if (depth > 1 || this.#hasHeadline) return 'subhead'
    this.#hasHeadline = true
    return 'headline'
  }

  #list(list: List): void {
    const group = this.#writer.newGroup()
    for (const item of list.children) for (const child of item.children) this.#block(child, 'list-item', group)
  }

  #quotation(quotation: Blockquote): void {
    const group = this.#writer.newGroup()
    for (const child of quotation.children) this.#block(child, 'block-quote', group)
  }

  #table(table: Table): void {
    const group = this.#writer.newGroup()
    for (const row of table.children) {
      for (const cell of row.children) {
        this.#writer.begin('table-cell', group)
        this.#inlines(cell)
      }
    }
  }

  #inlines(parent: Parents): void {
    if (this.#depth >= DEEPEST) return
    this.#depth++
    for (const child of parent.children) this.#inline(child)
    this.#depth--
  }

  #inline(node: Nodes): void {
    const writer = this.#writer
    switch (node.type) {
      case 'text':
        this.#text(node.value, this.#start(node), this.#end(node))
        break
      case 'emphasis':
      case 'strong':
        writer.mark(node.type, undefined, () => this.#inlines(node))
        break
      case 'link':
      case 'linkReference':
        writer.mark('link', this.#hrefOf(node), () => this.#inlines(node))
        break
      case 'inlineCode':
        writer.mark('code', undefined, () => this.#verbatim(node.value, this.#start(node), this.#end(node)))
        break
      case 'break':
        writer.write('\n', this.#start(node), this.#end(node))
        break
      case 'html':
        this.#inlineHtml(this.#start(node), this.#end(node))
        break
    }
  }

  #hrefOf(node: Link | LinkReference): string | undefined {
    return node.type === 'link' ? node.url : this.#hrefs.get(node.identifier)
  }

  #text(value: string, from: number, to: number): void {
    const expected = value.includes(MASK) ? value.replaceAll(MASK, '') : value
    if (value === this.#source.slice(from, to)) this.#writer.copy(from, to)
    else writeDecoded(this.#writer, this.#source, { from, to, expected }, substitutionsIn(this.#masked, from, to))
  }

  /** Code stands in the file as it is, inside its fence; indented code may not. */
  #verbatim(value: string, from: number, to: number): void {
    const at = this.#source.slice(from, to).indexOf(value)
    if (at < 0) this.#writer.write(value, from, to)
    else this.#writer.copy(from + at, from + at + value.length)
  }

  /** A picture on a line of its own carries its caption as title or as alternative text. */
  #captions(children: readonly Nodes[]): void {
    for (const child of children) {
      if (child.type !== 'image') continue
      const start = this.#start(child)
      const end = this.#end(child)
      for (const caption of captionsOf(child)) {
        const at = this.#source.slice(start, end).lastIndexOf(caption)
        this.#writer.begin('caption')
        if (at < 0) this.#writer.write(caption, start, end)
        else this.#writer.copy(start + at, start + at + caption.length)
      }
    }
  }

  #inlineHtml(from: number, to: number): void {
    const html = this.#source.slice(from, to)
    if (html.startsWith('<!--')) this.#writer.comment(html.slice(4, -3).trim(), { start: from, end: to })
    else if (/^<br\b/i.test(html) && this.#writer.hasText) this.#writer.write('\n', from, to)
  }

  #start(node: Nodes): number {
    return this.#base + (node.position?.start.offset ?? 0)
  }

  #end(node: Nodes): number {
    return this.#base + (node.position?.end.offset ?? 0)
  }
}

function isPictureOrSpace(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference' || (node.type === 'text' && node.value.trim() === '')
}

function captionsOf({ title, alt }: Image): string[] {
  return [...new Set([alt, title].filter((caption) => caption !== null && caption !== undefined && caption !== ''))] as string[]
}

const notation = new RegExp(
  `\\\\[!-/:-@[-\`{-~]|&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z\\d]{1,31});|\\r\\n?|\\n|${MASK}+`,
  'g'
)

/** Escapes, character references, line breaks with the indentation around them, and masked shortcodes. */
function substitutionsIn(source: string, from: number, to: number): Substitution[] {
  const substitutions: Substitution[] = []
  let done = from
  for (const match of source.slice(from, to).matchAll(notation)) {
    const substitution = substitutionOf(source, match[0], from + match.index, done, to)
    done = substitution.at + substitution.length
    substitutions.push(substitution)
  }
  return substitutions
}

function substitutionOf(source: string, written: string, index: number, done: number, to: number): Substitution {
  if (written.startsWith('\\')) return { at: index, length: 2, value: written[1] }
  if (written.startsWith('&')) return { at: index, length: written.length, value: decodeHTMLStrict(written) }
  if (written.startsWith(MASK)) return { at: index, length: written.length, value: '' }
  let start = index
  let end = index + written.length
  while (start > done && isIndentation(source[start - 1])) start--
  while (end < to && (isIndentation(source[end]) || source[end] === '>')) end++
  return { at: start, length: end - start, value: written }
}

function isIndentation(character: string): boolean {
  return character === ' ' || character === '\t'
}
