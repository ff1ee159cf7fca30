import type { Severity } from '@stet/core'
import { CLEAN, TROUBLE } from '../exit-code.ts'
import { Keyboard } from '../keyboard.ts'
import { complaintAbout, type RunOptions, run } from '../lint.ts'
import { oneFinding } from '../one-finding.ts'
import { Judgements, MalformedJudgement, type Verdict } from './judgements.ts'
import { precisionOf, suggestedSeverity } from './precision.ts'
import { type Hit, sampleHits } from './sample.ts'

export interface AuditOptions extends RunOptions {
  /** Hits to judge of each rule. */
  sample: number
  /** The file that keeps the judgements. */
  judgements: string
  /** Print the table of what was judged, and ask nothing. */
  report?: boolean
}

const verdictOf: Readonly<Record<string, Verdict>> = { r: 'right', w: 'wrong', u: 'unsure' }

/**
 * Shows sampled findings of an archive one by one, keeps each verdict, and
 * prints the precision of every rule with what severity it bears.
 */
export async function audit(paths: readonly string[], options: AuditOptions): Promise<number> {
  const wrongUse = complaintAbout(paths, options)
  if (wrongUse) {
    process.stderr.write(`stet: ${wrongUse}\n`)
    return TROUBLE
  }
  let judgements: Judgements
  try {
    judgements = new Judgements(options.judgements)
  } catch (error) {
    if (!(error instanceof MalformedJudgement)) throw error
    process.stderr.write(`${options.judgements}:${error.line}: ${error.message}\n`)
    return TROUBLE
  }
  // Nothing is switched off: what a config hides is to be judged too.
  const { files } = await run(paths, { ...options, config: false })
  const samples = sampleHits(files, options.sample)
  if (!options.report)
    await judge(
      [...samples.values()].flatMap(({ sample }) => sample),
      judgements
    )
  process.stdout.write(precisionTable(samples, judgements))
  return CLEAN
}

async function judge(hits: readonly Hit[], judgements: Judgements): Promise<void> {
  const open = hits.filter(({ id }) => judgements.get(id) === undefined)
  if (open.length === 0) return
  const keyboard = new Keyboard(process.stdin)
  for (let index = 0; index < open.length; ) {
    const { id, file, message } = open[index]
    const progress = `${index + 1} of ${open.length}`
    process.stdout.write(`\n${oneFinding(file, message)}${progress}: [r]ight, [w]rong, [u]nsure, [b]ack, [q]uit\n`)
    const key = await keyboard.key()
    if (key === undefined || key === 'q') break
    if (key === 'b') index = Math.max(0, index - 1)
    const verdict = verdictOf[key]
    if (!verdict) continue
    judgements.set(id, verdict, { rule: message.ruleId, path: file.path, line: message.place.start.line })
    index++
  }
  keyboard.close()
}

function precisionTable(samples: ReturnType<typeof sampleHits>, judgements: Judgements): string {
  const rows = [['rule', 'hits', 'right', 'wrong', 'unsure', 'precision', '95 % interval', 'severity', 'suggested']]
  for (const [ruleId, { hits, sample }] of samples) {
    const count = (verdict: Verdict) => sample.filter(({ id }) => judgements.get(id) === verdict).length
    const precision = precisionOf(count('right'), count('wrong'))
    const severity = gravest(sample)
    const measured = precision
      ? [
          percent(precision.share),
          `${percent(precision.low)}–${percent(precision.high)}`,
          severity,
          suggestedSeverity(severity, precision)
        ]
      : ['–', '–', severity, '–']
    rows.push([ruleId, String(hits), String(count('right')), String(count('wrong')), String(count('unsure')), ...measured])
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return `\n${rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd()
    )
    .join('\n')}\n`
}

function gravest(sample: readonly Hit[]): Severity {
  const found = new Set(sample.map(({ message }) => message.severity))
  return found.has('error') ? 'error' : found.has('warning') ? 'warning' : 'info'
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
