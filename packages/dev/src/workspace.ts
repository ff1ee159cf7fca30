import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RetextRule, RuleGroup } from '@stet/core'

/** The workspace's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The groups of rules, in the order in which they are listed everywhere. */
export const groups: readonly RuleGroup[] = ['integrity', 'consistency', 'sourcing', 'style']

/** The ids of all rules, from the folders' names: `unsourced-figures`. */
export function ruleIds(): string[] {
  return readdirSync(`${root}rules`)
    .filter((name) => name.startsWith('retext-'))
    .map((name) => name.slice('retext-'.length))
    .sort()
}

/** The group that a rule's source names, so that it can be listed before it is built. */
export function groupOf(ruleId: string): RuleGroup {
  const group = /^\s*group: '(\w+)'/m.exec(readFileSync(`${root}rules/retext-${ruleId}/index.ts`, 'utf8'))?.[1]
  const known = groups.find((name) => name === group)
  if (!known) throw new Error(`Unexpected group \`${group}\` of ${ruleId}, expected one of: ${groups.join(', ')}`)
  return known
}

// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
export async function loadRule(ruleId: string): Promise<RetextRule<any>> {
  const entry = import.meta.url.endsWith('.ts') ? 'index.ts' : 'dist/index.js'
  return (await import(`${root}rules/retext-${ruleId}/${entry}`)).default
}

/** The plugin's name in code: `retextUnsourcedFigures`. */
export function pluginName(ruleId: string): string {
  return `retext-${ruleId}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
