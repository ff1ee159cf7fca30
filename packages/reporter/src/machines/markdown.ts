import type { LintedFile, Problem } from '../index.ts'
import { printable } from '../printable.ts'

const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const

/** A summary for a pull request's comment: a table a file. */
export function reportMarkdown(files: readonly LintedFile[], problems: readonly Problem[]): string {
  const parts = files
    .filter(({ messages }) => messages.length > 0)
    .map(({ path, messages }) =>
      [
        `### ${escapeInline(path)}`,
        '',
        '| | line | finding | rule |',
        '| --- | ---: | --- | --- |',
        ...messages.map(
          ({ severity, place, reason, sum, ruleId, url }) =>
            `| ${marks[severity]} | ${place.start.line} | ${escapeInline(sum ? `${reason} (${sum})` : reason)} | ${url ? `[${ruleId}](${url})` : ruleId} |`
        )
      ].join('\n')
    )
  const trouble = problems.map(({ path, line, reason }) => `- ${escapeInline(`${path}${line ? `:${line}` : ''}: ${reason}`)}`)
  if (trouble.length > 0) parts.unshift(['### Not read', '', ...trouble].join('\n'))
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : 'Nothing found.\n'
}

// Text of the draft must stay text: no HTML, no link, no cell of its own.
function escapeInline(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).replace(/[\\`|<>[\]*_~#&@]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
