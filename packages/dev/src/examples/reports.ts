import type { Example } from './parse.ts'

/** A page with the `report` fence behind each flagged example written anew. */
export function withReports(page: string, examples: readonly Example[], reportOf: (example: Example) => string): string {
  const lines = page.split('\n')
  for (const example of [...examples].reverse()) {
    if (example.verdict !== 'flagged') continue
    const close = lines.indexOf('```', example.line)
    const report = ['```text report', ...reportOf(example).split('\n'), '```']
    const next = lines.findIndex((line, index) => index > close && line !== '')
    const old = lines[next] === '```text report' ? lines.indexOf('```', next) - close : 0
    lines.splice(close + 1, old, '', ...report)
  }
  return lines.join('\n')
}
