import type { StetMessage } from '@stet/core'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import type { LintedFile, Problem, TerminalOptions } from '../index.ts'
import { printable } from '../printable.ts'
import { excerpt } from './excerpt.ts'
import { wrapWords } from './width.ts'

/**
 * For people: under each finding's place, severity and rule stand the reason,
 * the passage with the span underlined, the other places, the sum and the note.
 */
export function reportTerminal(files: readonly LintedFile[], _problems: readonly Problem[], options: TerminalOptions): string {
  const shown = files.filter(({ messages }) => !options.quiet || messages.length > 0)
  const report = reporter(
    shown.map((file) => fileForPeople(file, options)),
    { color: options.color, quiet: options.quiet }
  )
  return report === '' ? '' : `${report.replace(/\n{3,}/g, '\n\n')}\n${options.quiet ? '' : hint(shown)}`
}

function hint(files: readonly LintedFile[]): string {
  const certain = files.reduce((count, { messages }) => count + messages.filter((message) => message.certain).length, 0)
  return certain === 0 ? '' : `${certain} fixable with stet --fix\n`
}

function fileForPeople(file: LintedFile, options: TerminalOptions): VFile {
  const twin = new VFile({ path: printable(file.path) })
  const lines = file.value.split(/\r\n|\r|\n/)
  twin.messages.push(...file.messages.map((message) => messageForPeople(message, lines, options)))
  return twin
}

// The first line of a reason is a cell of vfile-reporter's table, the lines behind it are free: the rule goes into the cell.
function messageForPeople(message: StetMessage, lines: readonly string[], options: TerminalOptions): VFileMessage {
  const body = [
    wrap(message.reason, options),
    ...excerpt(message.place, lines, '^', options),
    ...message.related.flatMap(({ place, reason }) => [wrap(reason, options), ...excerpt(place, lines, '~', options)]),
    ...(message.sum ? [wrap(`Sum: ${message.sum}`, options)] : []),
    ...replacements(message, options),
    ...(message.note && !options.quiet ? [wrap(message.note, options)] : [])
  ]
  const twin = new VFileMessage(`${message.ruleId}\n${body.join('\n')}\n`, {
    place: message.place
  })
  twin.fatal = message.fatal
  twin.stack = undefined
  return twin
}

function replacements({ expected }: StetMessage, options: TerminalOptions): string[] {
  if (!expected?.length) return []
  return [wrap(`Instead: ${expected.map((text) => (text === '' ? '(nothing)' : `\`${text}\``)).join(' or ')}`, options)]
}

function wrap(text: string, { width, color }: TerminalOptions): string {
  const lines = wrapWords(printable(text), Math.max(40, width - 4)).replace(/^/gm, '    ')
  return color ? lines.replace(/`([^`]+)`/g, '\u001b[36m`$1`\u001b[39m') : lines
}
