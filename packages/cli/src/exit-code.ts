import type { Severity } from '@stet/core'
import type { LintedFile } from '@stet/reporter'

export const CLEAN = 0
export const FINDINGS = 1
/** A wrong option, a config that cannot be read, a file that cannot be read. */
export const TROUBLE = 2
/** A failure of stet itself. */
export const BUG = 3

export type FailOn = Severity | 'never'

/** The exit code for what was found; trouble with files outweighs findings. */
export function exitCodeFor(
  files: readonly LintedFile[],
  problems: number,
  { failOn, maxWarnings }: { failOn: FailOn; maxWarnings?: number }
): number {
  if (problems > 0) return TROUBLE
  const count = countBySeverity(files)
  if (maxWarnings !== undefined && count.warning > maxWarnings) return FINDINGS
  return failing[failOn].some((severity) => count[severity] > 0) ? FINDINGS : CLEAN
}

const failing: Record<FailOn, readonly Severity[]> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info']
}

function countBySeverity(files: readonly LintedFile[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { messages } of files) for (const { severity } of messages) count[severity]++
  return count
}
