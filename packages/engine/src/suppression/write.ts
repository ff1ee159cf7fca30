import type { Block, Draft, StetMessage } from '@stet/core'
import { type Format, loadReader, type Reader } from '@stet/readers'
import type { Edit } from '../fix/edit.ts'
import { applySuppressions } from './apply.ts'
import { REASON_TO_WRITE } from './parse.ts'

export interface StandOptions {
  /** The draft's path, whose ending says the format where `format` does not. */
  path: string
  format?: Format
  /** Why the finding may stand. Absent: words that the editor is to replace, and until then nothing is silenced. */
  reason?: string
}

/** One way to write a suppression into a draft. */
type Form = (draft: Draft, block: Block, directive: Directive) => Edit | undefined

interface Directive {
  rule: string
  /** Silence only findings on these words. */
  words?: string
  reason: string
}

/**
 * The edit that lets a finding stand: it writes a suppression of the finding's rule beside it, in a form that the file's format has.
 *
 * @returns undefined where the file has no place for one that silences the finding and leaves the prose as it is
 */
export async function letItStand(
  draft: Draft,
  message: StetMessage,
  { path, format, reason }: StandOptions
): Promise<Edit | undefined> {
  const read = await loadReader(path, format)
  const block = blockAt(draft, message.place.start.offset)
  if (!block) return undefined
  for (const directive of directivesFor(draft, message)) {
    for (const form of forms) {
      const trial = form(draft, block, { ...directive, reason: 'checked' })
      if (trial && silences(trial, message, draft, read))
        return form(draft, block, { ...directive, reason: oneLine(reason) || REASON_TO_WRITE })
    }
  }
  return undefined
}

function blockAt({ blocks, map }: Draft, offset: number): Block | undefined {
  return blocks.findLast(({ start }) => map.startInSource(start) <= offset) ?? blocks[0]
}

const LONGEST_WORDS = 40

// With its words, a suppression spares one finding; without, all of its rule in the passage.
function directivesFor(draft: Draft, { ruleId, place }: StetMessage): Omit<Directive, 'reason'>[] {
  const words = draft.source.slice(place.start.offset, place.end.offset)
  const isQuotable = words.trim() !== '' && words.length <= LONGEST_WORDS && !/["“”<>\n\r]|--/.test(words)
  return [...(isQuotable ? [{ rule: ruleId, words }] : []), { rule: ruleId }]
}

/** What the reason may hold in any form: no end of a comment, no second line. */
function oneLine(reason = ''): string {
  return reason.replace(/\s+/g, ' ').replace(/--+/g, '–').trim()
}

const forms: readonly Form[] = [behindBlock, lineBefore, inFrontMatter]

// Markdown and HTML: `… the ministry said. <!-- stet RULE: reason -->`
function behindBlock({ map }: Draft, block: Block, directive: Directive): Edit {
  return insertion(map.endInSource(block.end), ` <!-- ${written(directive)} -->`)
}

// Plain text: `[stet RULE: reason]` on a line of its own.
function lineBefore({ source, map }: Draft, block: Block, directive: Directive): Edit {
  const start = source.lastIndexOf('\n', map.startInSource(block.start) - 1) + 1
  return insertion(start, `[${written(directive)}]${lineEndOf(source)}`)
}

// A headline that stands in front matter has no room beside it.
function inFrontMatter({ source }: Draft, _: Block, { rule, words, reason }: Directive): Edit | undefined {
  const fence = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^(?=---[ \t]*$)/m.exec(source)
  if (!fence) return undefined
  const newline = lineEndOf(source)
  const list = /^stet[ \t]*:[ \t]*\r?\n(?=([ \t]*)-[ \t])/m.exec(fence[0])
  const indent = list ? list[1] : '  '
  const entry = [`- rule: ${rule}`, ...(words ? [`  text: ${JSON.stringify(words)}`] : []), `  reason: ${JSON.stringify(reason)}`]
  const lines = entry.map((line) => `${indent}${line}${newline}`).join('')
  return list ? insertion(list.index + list[0].length, lines) : insertion(fence[0].length, `stet:${newline}${lines}`)
}

function written({ rule, words, reason }: Directive): string {
  return `stet ${rule}${words ? ` "${words}"` : ''}: ${reason}`
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function lineEndOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\n'
}

/** Whether the draft, edited, is the same prose without the finding. */
function silences({ start, text }: Edit, message: StetMessage, draft: Draft, read: Reader): boolean {
  const edited = read(draft.source.slice(0, start) + text + draft.source.slice(start))
  if (proseOf(edited) !== proseOf(draft)) return false
  const moved = (offset: number) => (offset < start ? offset : offset + text.length)
  const place = (at: StetMessage['place']) => ({
    start: { ...at.start, offset: moved(at.start.offset) },
    end: { ...at.end, offset: at.end.offset <= start ? at.end.offset : moved(at.end.offset) }
  })
  const there = {
    ...message,
    place: place(message.place),
    related: message.related.map((other) => ({ ...other, place: place(other.place) }))
  }
  const settings = { known: [message.ruleId], ran: new Set<string>(), severity: 'off' } as const
  return !applySuppressions([there], edited, settings).includes(there)
}

function proseOf({ blocks, text }: Draft): string {
  return blocks.map(({ start, end }) => text.slice(start, end)).join('\n')
}
