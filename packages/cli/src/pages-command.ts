import { instead } from '@stet/config'
import { recommended } from '@stet/preset-recommended'
import { CLEAN, TROUBLE } from './exit-code.ts'
import { explain } from './explain.ts'
import { ruleTable } from './rules.ts'
import { boldFor } from './terminal.ts'

/** `stet rules` */
export function printRules(): number {
  process.stdout.write(
    ruleTable(
      recommended.map(({ rule }) => rule),
      boldFor(process.stdout)
    )
  )
  return CLEAN
}

/** `stet explain RULE` */
export function printPage(ruleId: string): number {
  const page = explain(ruleId, boldFor(process.stdout))
  if (page !== undefined) {
    process.stdout.write(page)
    return CLEAN
  }
  const known = recommended.map(({ rule }) => rule.meta.ruleId)
  process.stderr.write(`stet: unexpected rule \`${ruleId}\`${instead(ruleId, known, 'one that `stet rules` lists')}\n`)
  return TROUBLE
}
