import { instead } from '@stet/config'
import { catalogue } from '@stet/engine'
import { CLEAN, TROUBLE } from './exit-code.ts'
import { explain } from './explain.ts'
import { ruleTable } from './rules.ts'
import { boldFor } from './terminal.ts'

/** `stet rules` */
export function printRules(): number {
  process.stdout.write(
    ruleTable(
      catalogue.map(({ meta }) => meta),
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
  const known = catalogue.map(({ meta }) => meta.ruleId)
  process.stderr.write(`stet: unexpected rule \`${ruleId}\`${instead(ruleId, known, 'one that `stet rules` lists')}\n`)
  return TROUBLE
}
