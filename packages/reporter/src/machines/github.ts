import type { LintedFile, Problem } from '../index.ts'
import { printable } from '../printable.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands of GitHub Actions: an annotation a finding, shown at its line in the pull request. */
export function reportGithub(files: readonly LintedFile[], problems: readonly Problem[]): string {
  const findings = files.flatMap(({ path, messages }) =>
    messages.map(({ ruleId, severity, reason, sum, note, place: { start, end } }) =>
      command(
        commands[severity],
        { file: path, line: start.line, endLine: end.line, col: start.column, endColumn: end.column, title: `stet: ${ruleId}` },
        [reason, sum && `Sum: ${sum}`, note].filter(Boolean).join('\n')
      )
    )
  )
  const trouble = problems.map(({ path, line, column, reason }) =>
    command('error', { file: path, line, col: column, title: 'stet' }, reason)
  )
  return [...trouble, ...findings].join('')
}

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`
}

// The escapes of @actions/core, toCommandValue and escapeProperty.
function escapeData(text: string): string {
  const lines = text.replace(/%/g, '%25').split(/\r\n|\r|\n/)
  return lines.map(printable).join('%0A')
}
