import type { BlockKind, Metadata, Problem } from '@stet/core'
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { isoDay } from '../iso-day.ts'
import type { ProseWriter } from '../prose-writer.ts'
import { writeScalar } from './scalar.ts'

export interface FrontMatter {
  /** Offset in the file at which the text behind it starts. */
  end: number
  metadata: Metadata
  problems: Problem[]
}

/** Field names without case, hyphens and underscores → what their text is. */
const kinds: Readonly<Record<string, BlockKind>> = {
  headline: 'headline',
  title: 'headline',
  deck: 'deck',
  dek: 'deck',
  description: 'deck',
  standfirst: 'deck',
  subtitle: 'deck',
  subheadline: 'deck',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  dateline: 'dateline',
  caption: 'caption',
  captions: 'caption',
  cutline: 'caption',
  credit: 'credit',
  credits: 'credit',
  photocredit: 'credit'
}
const publishedFields = ['published', 'date', 'publishedat', 'publishdate', 'pubdate', 'datepublished']

/**
 * Reads the YAML between `---` lines at the top of a file and writes the
 * fields that are part of the article (headline, deck, byline, dateline, captions).
 */
export function readFrontMatter(source: string, writer: ProseWriter): FrontMatter {
  const fences = findFences(source)
  if (!fences) return { end: source.startsWith('\uFEFF') ? 1 : 0, metadata: {}, problems: [] }
  const { start, stop, end, closed } = fences
  const document = parseDocument(source.slice(start, stop), { prettyErrors: false, logLevel: 'silent' })
  const problems = document.errors.map(({ message, pos }) => ({
    reason: `Unexpected YAML in the front matter: ${message}`,
    source: { start: start + pos[0], end: Math.max(start + pos[0], start + pos[1]) }
  }))
  if (!closed)
    problems.push({ reason: 'Unexpected end of the front matter, expected a line `---`', source: { start, end: stop } })
  if (problems.length > 0 || !isMap(document.contents)) return { end, metadata: {}, problems }
  writeFields(document.contents, (node, kind) => {
    writer.begin(kind)
    writeScalar(writer, source, start, node)
  })
  writer.end()
  return { end, metadata: metadataOf(document.toJS({ maxAliasCount: 100 })), problems }
}

interface Fences {
  /** The YAML is from `start` to `stop`; the text behind it starts at `end`. */
  start: number
  stop: number
  end: number
  closed: boolean
}

const opening = /^\uFEFF?---[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/** The lines that hold the front matter; without its last `---` it ends at the first blank line. */
function findFences(source: string): Fences | undefined {
  const open = opening.exec(source)
  if (!open) return undefined
  const start = open[0].length
  const rest = source.slice(start)
  const startsWithField = /^(?:[ \t]*#[^\n]*\n|\r?\n)*["']?[\w-]{1,60}["']?[ \t]*:(?:[ \t]|\r?\n)/.test(rest)
  const close = closing.exec(rest.replaceAll('\r', ' '))
  if (close && (startsWithField || rest.slice(0, close.index).trim() === '')) {
    const newline = rest.indexOf('\n', close.index)
    return { start, stop: start + close.index, end: newline < 0 ? source.length : start + newline + 1, closed: true }
  }
  if (!startsWithField) return undefined
  const blank = /\n[ \t]*\r?\n/.exec(rest)
  const stop = start + (blank ? blank.index + 1 : rest.length)
  return { start, stop, end: stop, closed: false }
}

function fieldName(key: unknown): string {
  return isScalar(key) ? String(key.value).toLowerCase().replace(/[-_ ]/g, '') : ''
}

/** Hands over every text that is part of the article, captions at any depth. */
function writeFields(node: unknown, write: (node: Node, kind: BlockKind) => void, depth = 0): void {
  if (depth > 8) return
  if (isSeq(node)) for (const item of node.items) writeFields(item, write, depth + 1)
  if (!isMap(node)) return
  for (const { key, value } of node.items) {
    const kind = kinds[fieldName(key)]
    if (kind && (depth === 0 || kind === 'caption' || kind === 'credit')) writeTexts(value, (text) => write(text, kind))
    else writeFields(value, write, depth + 1)
  }
}

/** The text of a field, of each item of a list, and the `name` or `text` of a map. */
function writeTexts(node: unknown, write: (node: Node) => void): void {
  if (isScalar(node) && typeof node.value === 'string') write(node)
  else if (isSeq(node)) for (const item of node.items) writeTexts(item, write)
  else if (isMap(node)) {
    for (const { key, value } of node.items) if (/^(?:name|text|caption)$/.test(fieldName(key))) writeTexts(value, write)
  }
}

function metadataOf(data: Record<string, unknown>): Metadata {
  const fields = new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase().replace(/[-_ ]/g, ''), value]))
  const published = publishedFields.map((name) => fields.get(name)).find((value) => value !== undefined && value !== null)
  const day =
    published === undefined ? undefined : isoDay(published instanceof Date ? published.toISOString() : String(published))
  const dateline = textOf(fields.get('dateline'))
  const byline = textOf(fields.get('byline') ?? fields.get('author') ?? fields.get('authors'))
  return { ...(day ? { published: day } : {}), ...(dateline ? { dateline } : {}), ...(byline ? { byline } : {}), fields: data }
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name)
  return typeof value === 'string' && value !== '' ? value : undefined
}
