import { readFileSync } from 'node:fs'

/** A rule's page, as Markdown; undefined where there is no such rule. The bundle carries the pages beside itself. */
export function pageOf(ruleId: string): string | undefined {
  if (!/^[a-z-]+$/.test(ruleId)) return undefined
  try {
    return readFileSync(new URL(`pages/${ruleId}.md`, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}
