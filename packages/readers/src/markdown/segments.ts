import type { Span } from '@stet/core'

/** A stretch of Markdown that can be read without the rest. */
export interface Segment extends Span {
  /** One paragraph without any markup; what stands in the file is its text. */
  plain: boolean
}

/**
 * Cuts Markdown at its plain paragraphs, which need no parser: nearly all of a
 * news story. What lies between two of them is one segment. A document whose
 * parts depend on each other, by link definitions for instance, is one segment.
 *
 * @param from offset at which the Markdown starts
 */
export function segmentsOf(source: string, from: number): Segment[] {
  if (isOneDocument(source, from)) return [whole(source, from)]
  const segments: Segment[] = []
  for (const chunk of chunksOf(source, from)) {
    const last = segments.at(-1)
    if (!isTooLong(chunk) && opensBlock(source, chunk)) {
      // A fence or a comment may reach over blank lines, to the end of the file.
      const start = last && !last.plain ? last.start : chunk.start
      if (last && !last.plain) segments.pop()
      return [...segments, whole(source, start)]
    }
    const prose = { start: chunk.start, end: proseEnd(source, chunk) }
    const plain = isTooLong(prose) || isPlain(source, prose)
    if (plain) segments.push({ ...prose, plain })
    else if (last && !last.plain) last.end = chunk.end
    else segments.push({ ...chunk, plain })
  }
  return segments
}

/**
 * The longest run of lines that is parsed, in UTF-16 code units; a story of
 * ten thousand words has 60,000. The parser takes a time that grows with the
 * square of a paragraph: 7 s for 200 KB of links on one line. What is longer is read as it stands.
 */
const LONGEST = 60_000

function isTooLong({ start, end }: Span): boolean {
  return end - start > LONGEST
}

/** Whether its parts may depend on each other; a text with a part that must not be parsed is cut all the same. */
function isOneDocument(source: string, from: number): boolean {
  if (!source.includes(']:', from) && !source.includes('\uFEFF', from)) return false
  for (const chunk of chunksOf(source, from)) if (isTooLong(chunk)) return false
  return true
}

/** A document as one segment. */
export function whole(source: string, start: number): Segment {
  return { start, end: source.length, plain: false }
}

/** Runs of lines that are not blank, as CommonMark 2.1 has it: nothing but spaces and tabs. */
function* chunksOf(source: string, from: number): Generator<Span> {
  let start = -1
  let end = from
  for (let line = from; line < source.length; ) {
    const next = nextLine(source, line)
    if (!isBlankLine(source, line, next)) {
      if (start < 0) start = line
      end = next
    } else if (start >= 0) {
      yield { start, end }
      start = -1
    }
    line = next
  }
  if (start >= 0) yield { start, end }
}

function nextLine(source: string, from: number): number {
  const feed = source.indexOf('\n', from)
  return feed < 0 ? source.length : feed + 1
}

/** The end of a chunk's last line, without the white space behind it. */
function proseEnd(source: string, { start, end }: Span): number {
  let at = end
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
}

function isBlankLine(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isSpace(source.charCodeAt(at))) return false
  }
  return true
}

/** A fence, or HTML that does not end at a blank line (CommonMark 4.5, 4.6), unless it is a comment that ends in its chunk. */
function opensBlock(source: string, { start, end }: Span): boolean {
  const chunk = source.slice(start, end)
  if (/^<!--[^<>]*-->\s*$/.test(chunk)) return false
  return /```|~~~|<(?:[!?]|script|pre|style|textarea)/i.test(chunk)
}

/** Markup, a character reference, an address, a control character, white space at the end of a line, a lone CR. */
const markup = /[\\`*_~[\]<&|@\uFDD0\t\f\v]|[^\P{Cc}\r\n]|:\/\/|www\.|mailto:|xmpp:| \r?\n|\r(?!\n)/iu

/** Starts of lines that open no block: a letter, a quotation mark or bracket, a currency sign, a number without a dot or bracket. */
const proseStart = /^(?:[a-z"'($£€¥\u00c0-\uffff]|\d+(?![\d.)]))/i

function isPlain(source: string, { start, end }: Span): boolean {
  const chunk = source.slice(start, end)
  if (markup.test(chunk)) return false
  for (let line = start; line < end; line = nextLine(source, line)) {
    if (!proseStart.test(source.slice(line, Math.min(end, line + 16)))) return false
  }
  return true
}
