import type { LintedFile, Problem } from '../index.ts'
import { printable } from '../printable.ts'

/** `file:line:column: severity: message [rule]`, a line a finding, for editors and problem matchers. */
export function reportUnix(files: readonly LintedFile[], _problems: readonly Problem[]): string {
  return files
    .flatMap(({ path, messages }) =>
      messages.map(
        ({ place, severity, reason, ruleId }) =>
          `${printable(path)}:${place.start.line}:${place.start.column}: ${severity}: ${printable(reason)} [${ruleId}]\n`
      )
    )
    .join('')
}
