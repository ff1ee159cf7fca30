import type { Rule } from '@stet/core'

/** The rules as a table: a line a rule, by group. */
export function ruleTable(rules: readonly Rule[], bold: (text: string) => string): string {
  const width = Math.max(...rules.map(({ meta }) => meta.ruleId.length))
  const groups = [...new Set(rules.map(({ meta }) => meta.group))]
  const parts = groups.map((group) => {
    const rows = rules
      .filter(({ meta }) => meta.group === group)
      .map(({ meta }) => `  ${meta.ruleId.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.description}`)
    return [bold(group), ...rows].join('\n')
  })
  return `${parts.join('\n')}\n\n\`stet explain RULE\` shows a rule's reasons and examples.\n`
}
