import { resolve } from 'node:path'
import { Configs, catalogue } from '@stet/engine'
import type { FactProblem, Facts } from '@stet/ledger/facts'
import { loadFacts } from '@stet/ledger/facts'
import { printable } from '@stet/reporter'
import { shown } from '../shown.ts'

/** The folder that a command speaks of: the one that is named, else the config's, else `facts`. Absolute. */
export async function factsFolder(named: string | undefined): Promise<string> {
  const cwd = process.cwd()
  if (named !== undefined) return resolve(cwd, named)
  const config = await new Configs(catalogue).in(cwd)
  return config.configFor(resolve(cwd, 'draft')).facts ?? resolve(cwd, 'facts')
}

/** A folder's facts; says on standard error why where they cannot be read. */
export async function factsIn(folder: string): Promise<Facts | undefined> {
  try {
    return await loadFacts(folder)
  } catch (error) {
    complain(
      `${shown(folder)}: Unexpected folder of facts that cannot be read, expected a folder of YAML files: ${(error as Error).message}`
    )
    return undefined
  }
}

/** Says on standard error what is wrong in a folder's files. */
export function report(folder: string, problems: readonly FactProblem[]): void {
  for (const { path, line, column, reason } of problems) complain(`${shown(resolve(folder, path))}:${line}:${column}: ${reason}`)
}

export function complain(line: string): void {
  process.stderr.write(`${printable(line)}\n`)
}
