import type { BlockKind, Mark } from '@stet/core'
import { type AnyNode, type Element, isComment, isTag, isText, type ParentNode } from 'domhandler'
import { decodeHTML } from 'entities'
import type { ProseWriter } from '../prose-writer.ts'
import { MASK } from '../shortcodes.ts'
import { blocks, classKind, containers, headings, isAside, kindByName } from './elements.ts'

/** What the text at a place is. */
interface Context {
  kind: BlockKind
  group?: number
  /** Blank lines in the text part paragraphs. */
  loose?: boolean
  verbatim?: boolean
}

/** Deeper elements are left out; no page nests so deep, and the stack is finite. */
const DEEPEST = 800

const marks: Readonly<Record<string, Mark['kind']>> = {
  a: 'link',
  b: 'strong',
  code: 'code',
  em: 'emphasis',
  i: 'emphasis',
  kbd: 'code',
  samp: 'code',
  strong: 'strong',
  tt: 'code'
}

/** Writes the text of HTML elements: white space collapsed, entities decoded, every block as what it is. */
export class HtmlWriter {
  readonly #writer: ProseWriter
  readonly #file: string
  /** The file with its shortcodes masked. */
  readonly #source: string
  /** Offset in the file of the HTML that was parsed. */
  readonly #base: number
  #hasHeadline: boolean
  #depth = 0
  /** White space and line breaks since the last character. */
  #gap: { from: number; to: number; breaks: number } | undefined
  /** True where the last character was written for a gap: `One <b> two</b>` has one space. */
  #behindGap = false

  constructor(
    writer: ProseWriter,
    file: string,
    { masked, base, hasHeadline }: { masked: string; base: number; hasHeadline: boolean }
  ) {
    this.#writer = writer
    this.#file = file
    this.#source = masked
    this.#base = base
    this.#hasHeadline = hasHeadline
  }

  write(nodes: readonly AnyNode[], kind: BlockKind = 'paragraph'): void {
    this.#begin({ kind })
    this.#nodes(nodes, { kind, loose: true })
    this.#writer.end()
  }

  /** Writes an element's text as one block of a kind. */
  writeAs(element: ParentNode, kind: BlockKind): void {
    const context = { kind }
    this.#begin(context)
    this.#nodes(element.children, context)
    this.#writer.end()
  }

  #nodes(nodes: readonly AnyNode[], context: Context): void {
    if (this.#depth >= DEEPEST) return
    this.#depth++
    for (const node of nodes) {
      if (isText(node)) {
        if (context.verbatim) this.#verbatim(this.#start(node), this.#end(node), context)
        else this.#text(this.#start(node), this.#end(node), context)
      } else if (isComment(node)) this.#comment(this.#start(node), this.#end(node))
      else if (isTag(node) && !isAside(node)) this.#element(node, context)
    }
    this.#depth--
  }

  #element(element: Element, context: Context): void {
    const { name } = element
    const inner = this.#contextIn(element, context)
    if (name === 'br') this.#break(this.#start(element), this.#end(element))
    else if (name === 'q') this.#quoted(element, context)
    else if (inner !== context) this.#block(element, inner, context)
    else if (marks[name]) this.#marked(element, context)
    else if (!isNoteReference(element)) this.#inLine(element, context)
  }

  // `its recovery?<span class="date">Monday</span>`: what begins behind a sentence in an element of its own is set apart by a style sheet.
  #inLine({ children, startIndex }: Element, context: Context): void {
    const [first] = children
    const isSentence = first && isText(first) && /^\p{Lu}/u.test(first.data)
    if (isSentence && startIndex !== null && !this.#gap && endedSentence.test(this.#writer.tail)) {
      this.#gap = { from: this.#base + startIndex, to: this.#start(first), breaks: 0 }
    }
    this.#nodes(children, context)
  }

  #block(element: Element, inner: Context, outer: Context): void {
    this.#begin(inner)
    this.#nodes(element.children, inner)
    this.#begin(outer)
  }

  #marked({ name, attribs, children }: Element, context: Context): void {
    const href = name === 'a' && attribs.href !== undefined ? decodeHTML(attribs.href) : undefined
    if (this.#gap && this.#gap.breaks < 2) this.#fillGap(context)
    this.#writer.mark(marks[name], href, () => this.#nodes(children, context))
  }

  /** The context in a block; the same context for what stands in a line. */
  #contextIn(element: Element, context: Context): Context {
    const { name } = element
    const named = classKind(element)
    if (!blocks.has(name)) return named && standsAlone(element) ? { kind: named } : context
    if (headings.has(name)) return { kind: named === 'deck' ? 'deck' : this.#headingKind(name) }
    if (name === 'ul' || name === 'ol' || name === 'dl' || name === 'table') return { ...context, group: this.#writer.newGroup() }
    if (name === 'blockquote' && context.kind !== 'pull-quote')
      return { kind: named === 'pull-quote' ? named : 'block-quote', group: this.#writer.newGroup() }
    const kind = named ?? (context.kind === 'pull-quote' ? context.kind : kindByName[name]) ?? context.kind
    return { ...context, kind, loose: containers.has(name), verbatim: name === 'pre' }
  }

  #headingKind(name: string): BlockKind {
    if (name !== 'h1' || this.#hasHeadline) return 'subhead'
    this.#hasHeadline = true
    return 'headline'
  }

  #quoted(element: Element, context: Context): void {
    this.#put('“', this.#start(element), this.#start(element), context)
    this.#nodes(element.children, context)
    this.#put('”', this.#end(element), this.#end(element), context)
  }

  #text(from: number, to: number, context: Context): void {
    let at = from
    for (const { 0: written, index } of this.#source.slice(from, to).matchAll(units)) {
      const start = from + index
      this.#copy(at, start, context)
      at = start + written.length
      this.#unit(written, start, at, context)
    }
    this.#copy(at, to, context)
  }

  #unit(written: string, from: number, to: number, context: Context): void {
    if (written.startsWith('&')) this.#entity(written, from, to, context)
    else if (written.startsWith(MASK)) this.#shortcode(from, context)
    else this.#space(written, from, to, context)
  }

  /** WordPress: `[caption id="a"]<img …> The caption[/caption]`. */
  #shortcode(from: number, context: Context): void {
    if (this.#file.startsWith('[caption', from)) this.#begin({ kind: 'caption' })
    else if (this.#file.startsWith('[/caption', from)) this.#begin(context)
  }

  #entity(written: string, from: number, to: number, context: Context): void {
    const value = decodeHTML(written)
    if (value === written) this.#copy(from, to, context)
    else this.#put(value, from, to, context)
  }

  #put(value: string, from: number, to: number, context: Context): void {
    this.#fillGap(context)
    this.#behindGap = false
    this.#writer.write(value, from, to)
  }

  #space(written: string, from: number, to: number, context: Context): void {
    if (context.loose && isBlankLine(written)) this.#begin(context)
    else if (this.#gap) this.#gap.to = to
    else if (this.#writer.hasText && !this.#behindGap) this.#gap = { from, to, breaks: 0 }
  }

  #break(from: number, to: number): void {
    if (!this.#writer.hasText) return
    if (this.#gap) {
      this.#gap.to = to
      this.#gap.breaks++
    } else this.#gap = { from, to, breaks: 1 }
  }

  #copy(from: number, to: number, context: Context): void {
    if (from >= to) return
    this.#fillGap(context)
    this.#behindGap = false
    this.#writer.copy(from, to)
  }

  /** Writes the white space before the next character: a space, a line break, or a new paragraph behind two breaks. */
  #fillGap(context: Context): void {
    const gap = this.#gap
    this.#gap = undefined
    if (!gap) return
    this.#behindGap = true
    if (gap.breaks > 1) this.#begin(context)
    else if (gap.breaks === 1) this.#writer.write('\n', gap.from, gap.to)
    else if (gap.to - gap.from === 1) this.#writer.copy(gap.from, gap.to)
    else this.#writer.write(' ', gap.from, gap.to)
  }

  #verbatim(from: number, to: number, context: Context): void {
    let at = from
    for (const { 0: written, index } of this.#file.slice(from, to).matchAll(reference)) {
      const start = from + index
      this.#copy(at, start, context)
      at = start + written.length
      this.#entity(written, start, at, context)
    }
    this.#copy(at, to, context)
  }

  #comment(start: number, end: number): void {
    const value = this.#file.slice(start, end).replace(/^<!--/, '').replace(/-->$/, '').trim()
    if (!/^\/?wp:|^\[if\b|^more\b/.test(value)) this.#writer.comment(value, { start, end })
  }

  #begin({ kind, group }: Context): void {
    this.#gap = undefined
    this.#behindGap = false
    this.#writer.begin(kind, group)
  }

  #start(node: AnyNode): number {
    return this.#base + (node.startIndex ?? 0)
  }

  #end(node: AnyNode): number {
    return Math.min(this.#base + (node.endIndex ?? 0) + 1, this.#file.length)
  }
}

const endedSentence = /\p{Ll}[.?!…]$|[.?!…]["'”’)]$/u

/** A character reference; whether it is one that HTML knows is for the decoder to say. */
const reference = /&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][a-zA-Z\d]{1,31});?/g

/** What is not copied as it stands: white space, character references, masked shortcodes. */
const units = new RegExp(`[ \\t\\n\\f\\r]+|${reference.source}|${MASK}+`, 'g')

function isBlankLine(space: string): boolean {
  return space.indexOf('\n') !== space.lastIndexOf('\n')
}

/** A footnote's number, `<sup><a href="#fn1">1</a></sup>`, is no part of the sentence. */
function isNoteReference({ name, children }: Element): boolean {
  if (name !== 'sup') return false
  return children.some((child) => isTag(child) && child.name === 'a' && (child.attribs.href ?? '').startsWith('#'))
}

/** True for a `span` between blocks, false for one in a running line. */
function standsAlone({ parent }: Element): boolean {
  return (
    parent !== null &&
    isTag(parent as AnyNode) &&
    (containers.has((parent as Element).name) || (parent as Element).name === 'figcaption')
  )
}
