import { dayNumber } from '@stet/core'
import { verifyFacts } from '@stet/ledger/facts'
import { counted } from '../counted.ts'
import { CLEAN, FINDINGS, TROUBLE } from '../exit-code.ts'
import { factsFolder, factsIn, report } from './folder.ts'

/** `stet facts check` */
export async function checkFacts({ facts: named, today }: { facts?: string; today?: string }): Promise<number> {
  const folder = await factsFolder(named)
  const facts = await factsIn(folder)
  if (!facts) return TROUBLE
  const problems = [...facts.problems, ...verifyFacts(folder, facts, today === undefined ? undefined : dayOf(today))]
  report(folder, problems)
  process.stdout.write(`${counted(facts.length, 'fact')}, ${counted(problems.length, 'problem')}\n`)
  return problems.length > 0 ? FINDINGS : CLEAN
}

function dayOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}
