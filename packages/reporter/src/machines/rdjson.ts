import type { FilePlace } from '@stet/core'
import type { LintedFile, Problem } from '../index.ts'

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const

/** Reviewdog's diagnostic format, a diagnostic a line, with suggestions and related locations. Columns are bytes of UTF-8 there. */
export function reportRdjsonl(files: readonly LintedFile[], _problems: readonly Problem[]): string {
  return files
    .flatMap(({ path, value, messages }) => {
      const lines = value.split(/\r\n|\r|\n/)
      return messages.map((message) => ({
        message: [message.reason, message.sum && `Sum: ${message.sum}`].filter(Boolean).join('. '),
        location: { path, range: range(message.place, lines) },
        severity: severities[message.severity],
        source: { name: 'stet', url: 'https://github.com/stet-lint/stet' },
        code: { value: message.ruleId, url: message.url },
        suggestions: (message.expected ?? []).map((text) => ({ range: range(message.place, lines), text })),
        related_locations: message.related.map(({ place, reason }) => ({
          message: reason,
          location: { path, range: range(place, lines) }
        }))
      }))
    })
    .map((diagnostic) => `${JSON.stringify(diagnostic)}\n`)
    .join('')
}

function range({ start, end }: FilePlace, lines: readonly string[]): object {
  return { start: position(start, lines), end: position(end, lines) }
}

function position({ line, column }: FilePlace['start'], lines: readonly string[]): object {
  return { line, column: Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1)) + 1 }
}
