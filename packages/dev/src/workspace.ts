import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The workspace's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The ids of all rules, from the folders' names: `unsourced-figures`. */
export function ruleIds(): string[] {
  return readdirSync(`${root}rules`)
    .filter((name) => name.startsWith('retext-'))
    .map((name) => name.slice('retext-'.length))
    .sort()
}

/** The plugin's name in code: `retextUnsourcedFigures`. */
export function pluginName(ruleId: string): string {
  return `retext-${ruleId}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
