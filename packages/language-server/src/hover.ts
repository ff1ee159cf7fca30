import type { StetMessage } from '@stet/core'
import { catalogue } from '@stet/engine'
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { meet, rangeOf } from './place.ts'

/** A rule's page, as Markdown; undefined where it has none. */
export type PageOf = (ruleId: string) => string | undefined

/** What there is to say of the findings at a position, and why their rules are there. */
export function hoverAt(
  all: readonly StetMessage[],
  position: Position,
  { readsMarkdown }: Client,
  pageOf: PageOf
): Hover | undefined {
  const messages = all.filter(({ place }) => meet(rangeOf(place), { start: position, end: position }))
  if (messages.length === 0) return undefined
  const told = messages.map((message) => (readsMarkdown ? inMarkdown(message, pageOf) : inWords(message, pageOf)))
  return {
    contents: {
      kind: readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: told.join(readsMarkdown ? '\n\n---\n\n' : '\n\n')
    },
    range: rangeOf(messages[0].place)
  }
}

function inMarkdown(message: StetMessage, pageOf: PageOf): string {
  const { reason, sum, note, ruleId, url } = message
  const link = url ? `[${ruleId}](${url})` : ruleId
  return paragraphs([
    `**${escapeMarkdown(reason)}**`,
    sum && escapeMarkdown(`Sum: ${sum}`),
    note && escapeMarkdown(note),
    whyOf(ruleId, pageOf),
    link
  ])
}

function inWords({ reason, sum, note, ruleId, url }: StetMessage, pageOf: PageOf): string {
  return paragraphs([reason, sum && `Sum: ${sum}`, note, whyOf(ruleId, pageOf), url ? `${ruleId}: ${url}` : ruleId])
}

function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

/** The first paragraph under "Why" on a rule's page, on one line. */
function whyOf(ruleId: string, pageOf: PageOf): string | undefined {
  const why = /^## Why\n+((?:[^\n]+\n)+)/m.exec(pageOf(ruleId) ?? '')?.[1]
  return why?.trim().replace(/\n/g, ' ') ?? catalogue.find(({ meta }) => meta.ruleId === ruleId)?.meta.description
}

// Words of the draft stand in backticks; what a draft says is never markup here. In backticks only a backtick would end it.
function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')))
    .join('')
}
