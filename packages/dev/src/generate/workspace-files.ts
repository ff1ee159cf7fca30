import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { RuleGroup } from '@stet/core'
import { groupOf, groups, pluginName, root, ruleIds } from '../workspace.ts'

const reasons: Record<RuleGroup, string> = {
  integrity: 'The text itself is broken: whoever wrote it would mend it at sight.',
  consistency: 'The text contradicts itself: one of two places is wrong, and the text alone shows it.',
  sourcing: 'A reader cannot tell who says so, or when.',
  style: 'It reads badly; nothing in it need be wrong.'
}

/** The files that list the workspace's packages and rules: path from the root → content. Nothing need be built. */
export function workspaceFiles(): Map<string, string> {
  const preset = 'packages/preset-recommended'
  return new Map([
    [
      'packages/dev/tsconfig.build.json',
      json({
        files: [],
        references: packageFolders().map((path) => ({ path: `../../${path}` }))
      })
    ],
    [`${preset}/src/index.ts`, presetIndex()],
    [`${preset}/package.json`, presetManifest(`${preset}/package.json`)],
    [`${preset}/tsconfig.json`, presetTsconfig(`${preset}/tsconfig.json`)]
  ])
}

function packageFolders(): string[] {
  return ['packages', 'rules'].flatMap((parent) =>
    readdirSync(`${root}${parent}`)
      .sort()
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(`${root}${folder}/tsconfig.json`))
  )
}

function presetIndex(): string {
  const imports = ruleIds().map((ruleId) => `import ${pluginName(ruleId)} from '@stet/retext-${ruleId}'`)
  const list = groups.flatMap((group) => [
    `  // ${reasons[group]}`,
    ...ruleIds()
      .filter((ruleId) => groupOf(ruleId) === group)
      .map((ruleId) => `  ${pluginName(ruleId)},`)
  ])
  list.push(list.pop()!.replace(/,$/, ''))
  return `// Written by \`pnpm generate\` from the rules' folders.
import type { RetextRule } from '@stet/core'
${imports.join('\n')}

/** The recommended rules, by group, in the order in which they are listed everywhere. */
// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
export const recommended: readonly RetextRule<any>[] = [
${list.join('\n')}
]
`
}

function presetManifest(path: string): string {
  const rules = ruleIds().map((ruleId) => [`@stet/retext-${ruleId}`, 'workspace:*'])
  return json({
    ...readJson(path),
    dependencies: { '@stet/core': 'workspace:*', ...Object.fromEntries(rules) }
  })
}

function presetTsconfig(path: string): string {
  const references = ['../core', ...ruleIds().map((ruleId) => `../../rules/retext-${ruleId}`)]
  return json({
    ...readJson(path),
    references: references.map((to) => ({ path: to }))
  })
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
