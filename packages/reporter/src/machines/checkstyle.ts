import type { LintedFile, Problem } from '../index.ts'
import { xmlText } from './xml.ts'

/** Checkstyle's XML, which many CI dashboards read. */
export function reportCheckstyle(files: readonly LintedFile[], problems: readonly Problem[]): string {
  const found = files.map(({ path, messages }) =>
    file(
      path,
      messages.map(({ severity, place, reason, ruleId }) => error(place.start.line, place.start.column, severity, reason, ruleId))
    )
  )
  const trouble = problems.map(({ path, line = 1, column = 1, reason }) =>
    file(path, [error(line, column, 'error', reason, 'reading')])
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${[...trouble, ...found].join('')}</checkstyle>\n`
}

function file(path: string, errors: readonly string[]): string {
  return `  <file name="${xmlText(path)}">\n${errors.join('')}  </file>\n`
}

function error(line: number, column: number, severity: string, message: string, ruleId: string): string {
  return `    <error line="${line}" column="${column}" severity="${severity}" message="${xmlText(message)}" source="stet.${xmlText(ruleId)}"/>\n`
}
