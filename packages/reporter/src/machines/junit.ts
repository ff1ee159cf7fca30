import type { LintedFile, Problem } from '../index.ts'
import { xmlText } from './xml.ts'

/** JUnit's XML: a suite a file, a failed case a finding, one passed case for a clean file. */
export function reportJunit(files: readonly LintedFile[], problems: readonly Problem[]): string {
  const suites = files.map(({ path, messages }) =>
    suite(
      path,
      messages.map(({ ruleId, place, severity, reason }) => ({
        name: `${ruleId} ${place.start.line}:${place.start.column}`,
        outcome: `<failure type="${severity}" message="${xmlText(reason)}"/>`
      }))
    )
  )
  const unread = problems.map(({ path, reason }) =>
    suite(path, [{ name: 'reading', outcome: `<error type="reading" message="${xmlText(reason)}"/>` }])
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="stet">\n${[...unread, ...suites].join('')}</testsuites>\n`
}

function suite(path: string, cases: readonly { name: string; outcome: string }[]): string {
  const name = xmlText(path)
  const errors = cases.filter(({ outcome }) => outcome.startsWith('<error')).length
  const shown = cases.length > 0 ? cases : [{ name: 'no findings', outcome: '' }]
  const body = shown.map(
    ({ name: title, outcome }) => `    <testcase classname="${name}" name="${xmlText(title)}">${outcome}</testcase>\n`
  )
  return `  <testsuite name="${name}" tests="${shown.length}" failures="${cases.length - errors}" errors="${errors}">\n${body.join('')}  </testsuite>\n`
}
