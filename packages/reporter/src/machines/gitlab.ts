import { fingerprintOf } from '../fingerprint.ts'
import type { LintedFile, Problem } from '../index.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab's Code Quality report; every fingerprint is unique, for of two with the same one GitLab shows one. */
export function reportGitlab(files: readonly LintedFile[], _problems: readonly Problem[]): string {
  const issues = files.flatMap(({ path, messages }) =>
    messages.map((message) => ({
      description: message.reason,
      check_name: message.ruleId,
      fingerprint: fingerprintOf(path, message),
      severity: severities[message.severity],
      location: { path, lines: { begin: message.place.start.line, end: message.place.end.line } }
    }))
  )
  return `${JSON.stringify(issues, null, 1)}\n`
}
