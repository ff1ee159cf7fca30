import type { StetMessage } from '@stet/core'
import type { LintedFile, Problem } from '../index.ts'

/** The JSON report; its shape is `report.schema.json`. Offsets are UTF-16 code units, lines and columns count from 1. */
export function reportJson(files: readonly LintedFile[], problems: readonly Problem[]): string {
  const report = {
    version: 1,
    files: files.map(({ path, messages }) => ({
      path,
      messages: messages.map(messageJson)
    })),
    problems
  }
  return `${JSON.stringify(report, null, 1)}\n`
}

function messageJson(message: StetMessage): object {
  const { ruleId, severity, reason, note, url, place, related, expected, certain, sum, source, fingerprint } = message
  return {
    ruleId,
    source,
    severity,
    reason,
    sum,
    note,
    url,
    start: place.start,
    end: place.end,
    related: related.map(({ place: { start, end }, reason: why }) => ({
      start,
      end,
      reason: why
    })),
    expected: expected ?? [],
    certain,
    fingerprint
  }
}
