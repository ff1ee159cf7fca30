import type { RuleMeta } from '@stet/core'

/** The rules as a table: a line a rule, by group. */
export function ruleTable(rules: readonly RuleMeta[], bold: (text: string) => string): string {
  const width = Math.max(...rules.map(({ ruleId }) => ruleId.length))
  const groups = [...new Set(rules.map(({ group }) => group))]
  const parts = groups.map((group) => {
    const rows = rules
      .filter((meta) => meta.group === group)
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
      .map(({ ruleId, severity, description }) => `  ${ruleId.padEnd(width)}  ${severity.padEnd(7)}  ${description}`)
    return [bold(group), ...rows].join('\n')
  })
  return `${parts.join('\n')}\n\n\`stet explain RULE\` shows a rule's reasons and examples.\n`
}
