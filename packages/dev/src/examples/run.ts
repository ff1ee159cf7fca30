import { Document, MessageWriter, optionsOf, type RetextRule, type Rule, type StetMessage } from '@stet/core'
import { readDraft } from '@stet/readers'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Example } from './parse.ts'

/** Runs a rule alone, the way the engine does, and prints what it finds. */
// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
export function reportOf(rule: Rule<any>, { text, format, options, house }: Example): string {
  const draft = readDraft(text, `example.${format === 'text' ? 'txt' : format}`)
  const writer = new MessageWriter(draft)
  const findings = [...rule.check(new Document(draft, house), optionsOf(rule, options))]
  return printed(findings.map((finding) => writer.message(finding, rule.meta)))
}

/** Messages as a report fence shows them, in the order of the text. */
export function printed(messages: readonly StetMessage[]): string {
  return [...messages]
    .sort((a, b) => a.place.start.offset - b.place.start.offset)
    .map(print)
    .join('\n')
}

/** Runs a rule alone as a retext plugin. */
// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
export function messagesUnderUnified(plugin: RetextRule<any>, { text, options }: Example): VFile['messages'] {
  const file = new VFile({ value: text })
  unified().use(retextEnglish).use(retextStringify).use(plugin, options).processSync(file)
  return file.messages
}

function print({ place, severity, reason, related, sum, expected = [], certain }: StetMessage): string {
  const lines = [`${range(place)} ${severity}: ${reason}`]
  for (const other of related) lines.push(`  ${range(other.place)}: ${other.reason}`)
  if (sum) lines.push(`  sum: ${sum}`)
  if (expected.length > 0)
    lines.push(`  ${certain ? 'certain' : 'expected'}: ${expected.map((replacement) => `\`${replacement}\``).join(', ')}`)
  return lines.join('\n')
}

function range({ start, end }: StetMessage['place']): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
