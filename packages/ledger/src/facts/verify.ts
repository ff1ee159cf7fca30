import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copies } from './contradictions.ts'
import type { Fact, FactProblem } from './fact.ts'
import type { Facts } from './facts.ts'
import { isoDay } from './time.ts'

/**
 * What is wrong in a folder's facts beyond what each linted draft is told: second copies, documents that are not there or no longer
 * the ones that were checked, and facts that have run out.
 *
 * @param today counted from 1970-01-01; without it no fact has run out
 */
export function verifyFacts(folder: string, facts: Facts, today?: number): FactProblem[] {
  const all = [...facts]
  return [...copies(all), ...all.flatMap((fact) => [...documentProblems(folder, fact), ...staleProblems(fact, today)])]
}

function documentProblems(folder: string, { source, path, line }: Fact): FactProblem[] {
  if (source.file === undefined) return []
  const problem = (reason: string): FactProblem[] => [{ path, line, column: 1, reason }]
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(folder, dirname(path), source.file))
  } catch {
    return problem(`Unexpected source file \`${source.file}\`, expected one that can be read from here`)
  }
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (source.sha256 === undefined || source.sha256 === hash) return []
  return problem(`Unexpected content of \`${source.file}\`, expected the SHA-256 \`${source.sha256}\`, it is \`${hash}\``)
}

function staleProblems({ validUntil, path, line }: Fact, today: number | undefined): FactProblem[] {
  if (validUntil === undefined || today === undefined || today <= validUntil) return []
  return [{ path, line, column: 1, reason: `Unexpected stale fact, expected one that holds after ${isoDay(validUntil)}` }]
}
