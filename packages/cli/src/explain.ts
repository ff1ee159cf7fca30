import { pageOf } from './pages.ts'

const labels: Record<string, string> = {
  flagged: 'Flagged',
  report: 'The report',
  ok: 'Fine',
  missed: 'Missed so far'
}

/** A rule's page for the terminal: its reasons and its examples, without the notes for programmers. */
export function explain(ruleId: string, bold: (text: string) => string): string | undefined {
  const page = pageOf(ruleId)
  if (page === undefined) return undefined
  return forTerminal(page, bold)
}

/** A link, of which the terminal shows the words. */
const link = /\[([^\]]+)\]\([^)\s]+\)/g

function forTerminal(page: string, bold: (text: string) => string): string {
  const lines: string[] = []
  let fence: string | undefined
  for (const line of page.split('\n')) {
    const open = fence === undefined ? /^```(\w+)(?: (\w+))?(?: (\{.*\}))?$/.exec(line) : undefined
    if (open) {
      fence = open[1]
      const label = labels[open[2] ?? '']
      if (label) lines.push(`${label}${open[3] ? ` (options ${open[3]})` : ''}:`)
    } else if (fence !== undefined && line === '```') fence = undefined
    else if (fence !== undefined) {
      if (fence !== 'js') lines.push(`    ${line}`)
    } else if (/^#+ /.test(line)) lines.push(bold(line.replace(/^#+ (?:@stet\/retext-)?/, '')))
    else if (!/^<!--|alone it is a retext plugin:/.test(line)) lines.push(line.replace(link, '$1'))
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
