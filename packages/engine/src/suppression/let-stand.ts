import type { Block, Draft, Span, StetMessage } from '@stet/core'
import { applyEdits, type Edit } from '../fix/edit.ts'
import { findSuppressions, placesOfEntries, type Suppression } from './find.ts'
import { suppressionMeta } from './meta.ts'
import { REASON_TO_WRITE } from './parse.ts'

/**
 * What is to be written into a file so that a finding is let stand: a comment before its paragraph or at the end of it, a
 * line in square brackets in plain text, an entry of front matter for a finding there. The file is read with it: it must
 * silence this rule on this paragraph, and the draft must be what it was.
 *
 * @param messages all of the draft's; where the paragraph has others of the rule, only the words of this one are silenced
 * @param reason why it may stand, one line; absent: words in its place that silence nothing until somebody replaces them
 * @returns undefined where nothing can be written that would do
 */
export function letStand(
  draft: Draft,
  message: StetMessage,
  messages: readonly StetMessage[],
  reason: string | undefined,
  read: (source: string) => Draft
): Edit | undefined {
  const block = blockAt(draft, message)
  if (!block || message.ruleId === suppressionMeta.ruleId) return undefined
  const place = inSource(draft, block)
  const directive: Written = {
    rule: message.ruleId,
    words: wordsOf(message, messages, place),
    // Two hyphens and a bracket end a comment.
    reason: (reason ?? REASON_TO_WRITE).trim().replace(/\s+/g, ' ').replace(/-{2,}/g, '–')
  }
  const write = [beforeBlock, atEndOfBlock, inBrackets, inFrontMatter].find((write) => {
    const trial = write(draft, place, { ...directive, reason: 'on trial' })
    return trial && silences(draft, message, place, trial, read)
  })
  return write?.(draft, place, directive)
}

interface Written {
  rule: string
  words?: string
  reason: string
}

function blockAt(draft: Draft, { place }: StetMessage): Block | undefined {
  return draft.blocks.find((block) => {
    const { start, end } = inSource(draft, block)
    return start <= place.start.offset && place.start.offset <= end
  })
}

function inSource({ map }: Draft, { start, end }: Span): Span {
  return { start: map.startInSource(start), end: map.endInSource(end) }
}

/** Words that are longer are told by where they stand. */
const MOST_WORDS = 60

function wordsOf(message: StetMessage, messages: readonly StetMessage[], block: Span): string | undefined {
  const words = message.actual?.replace(/\s+/g, ' ') ?? ''
  const others = messages.filter(
    ({ ruleId, place: { start } }) => ruleId === message.ruleId && block.start <= start.offset && start.offset <= block.end
  )
  return others.length > 1 && words !== '' && words.length <= MOST_WORDS && !/["“”]|--/.test(words) ? words : undefined
}

function directiveText({ rule, words, reason }: Written): string {
  return `stet ${rule}${words === undefined ? '' : ` "${words}"`}: ${reason}`
}

/** On a line of its own before the block; `<p>` and the like may stand before it on its line. */
function beforeBlock({ source }: Draft, { start }: Span, written: Written): Edit | undefined {
  const line = lineStart(source, start)
  const [, indent, markup] = /^(\s*)(.*)$/s.exec(source.slice(line, start)) as RegExpExecArray
  if (!/^(?:#+ |(?:<[^<>]*>)*)$/.test(markup)) return undefined
  return insertion(line, `${indent}<!-- ${directiveText(written)} -->${lineEndAt(source, start)}`)
}

function atEndOfBlock(_: Draft, { end }: Span, written: Written): Edit {
  return insertion(end, ` <!-- ${directiveText(written)} -->`)
}

function inBrackets({ source }: Draft, { start }: Span, written: Written): Edit {
  return insertion(lineStart(source, start), `[${directiveText(written)}]${lineEndAt(source, start)}`)
}

/** An entry of the list `stet`, which holds for the whole file: always with the words. */
function inFrontMatter({ source, text, map }: Draft, { start, end }: Span, { rule, reason }: Written): Edit | undefined {
  const { key, items } = placesOfEntries(source)
  const close = /^---[ \t]*\r?$/m.exec(source.slice(4))
  if (!close || start > close.index + 4) return undefined
  const words = map.inText({ start, end })
  const eol = lineEndAt(source, start)
  const indent = items.length > 0 ? source.slice(lineStart(source, items[0].start), items[0].start) : '  '
  const lines = [
    `${indent}- rule: ${rule}`,
    ...(words ? [`${indent}  text: ${JSON.stringify(text.slice(words.start, words.end))}`] : [])
  ]
  const entry = [...lines, `${indent}  reason: ${JSON.stringify(reason)}`].join(eol)
  return key.end > 0 ? insertion(key.end, `${eol}${entry}`) : insertion(close.index + 4, `stet:${eol}${entry}${eol}`)
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function lineStart(source: string, at: number): number {
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  return start === 0 && source.startsWith('\ufeff') ? 1 : start
}

// The line end that stands nearest.
function lineEndAt(source: string, at: number): string {
  return /\r\n|\n|\r/.exec(source.slice(at))?.[0] ?? /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}

function silences(
  draft: Draft,
  { place, ruleId }: StetMessage,
  block: Span,
  edit: Edit,
  read: (source: string) => Draft
): boolean {
  const after = read(applyEdits(draft.source, [edit]))
  const moved = (offset: number) => (offset < edit.start ? offset : offset + edit.text.length)
  const written = findSuppressions(after).filter((suppression) => isFor(suppression, ruleId))
  const before = findSuppressions(draft).filter((suppression) => isFor(suppression, ruleId))
  const added = written.find(({ place: { start, end } }) => start < edit.start + edit.text.length && edit.start <= end)
  const [from, to] = [moved(block.start), edit.start === block.end ? block.end : moved(block.end)]
  return (
    written.length === before.length + 1 &&
    added !== undefined &&
    sameBlocks(draft, after) &&
    added.covers.some(({ start, end }) => start <= moved(place.start.offset) && moved(place.start.offset) <= end) &&
    added.covers.every(({ start, end }) => from <= start && end <= to)
  )
}

function isFor({ parsed }: Suppression, rule: string): boolean {
  return 'directive' in parsed && parsed.directive.rules.includes(rule)
}

function sameBlocks(a: Draft, b: Draft): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => {
      const other = b.blocks[index]
      return block.kind === other.kind && a.text.slice(block.start, block.end) === b.text.slice(other.start, other.end)
    })
  )
}
