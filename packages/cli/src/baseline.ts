import { type BaselineChange, Baselines } from '@stet/engine'
import { ChangedMeanwhile, replaceFile } from '@stet/ledger'
import { counted } from './counted.ts'
import { CLEAN, TROUBLE } from './exit-code.ts'
import { type RunOptions, results, run } from './lint.ts'
import { shown } from './shown.ts'

export interface BaselineOptions extends Pick<RunOptions, 'config' | 'plugins' | 'today' | 'facts' | 'notes'> {
  /** The file to write, instead of the configs'. */
  baseline?: string
}

/** `stet baseline`: writes down what is found today. Returns the exit code. */
export async function baseline(paths: readonly string[], options: BaselineOptions): Promise<number> {
  if (paths.includes('-')) {
    process.stderr.write('stet: unexpected `-`, expected drafts with a path of their own\n')
    return TROUBLE
  }
  const baselines = new Baselines({ cwd: process.cwd(), file: options.baseline })
  const named = paths.length > 0 ? paths : ['.']
  const { problems } = await run(named, options, (trouble) => results(named, options, trouble, baselines))
  const written = (await baselines.changes()).map(write)
  return problems.length === 0 && written.every(Boolean) ? CLEAN : TROUBLE
}

/** Writes one baseline and says so. Returns whether it was written. */
function write({ path, before, after, count, added, removed }: BaselineChange): boolean {
  const name = shown(path)
  try {
    replaceFile(path, before, after)
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) && !(error as NodeJS.ErrnoException).code) throw error
    process.stderr.write(`${name}: Unexpected file that cannot be written: ${(error as Error).message}\n`)
    return false
  }
  process.stdout.write(`Wrote ${name}: ${counted(count, 'finding')}, ${added} new, ${removed} gone\n`)
  return true
}
