import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { workspaceFiles } from '../generate/workspace-files.ts'
import { writeFiles } from '../generate/write-files.ts'
import { groups, root } from '../workspace.ts'
import { ruleFiles } from './files.ts'

const [ruleId, description, group = 'sourcing'] = process.argv.slice(2)

if (!ruleId || !description || !/^[a-z]+(-[a-z]+)*$/.test(ruleId) || !(groups as readonly string[]).includes(group)) {
  console.error(`Usage: pnpm new-rule RULE-ID "Warn when …" [${groups.join('|')}]`)
  process.exitCode = 2
} else if (existsSync(`${root}rules/retext-${ruleId}`)) {
  console.error(`Unexpected rule id \`${ruleId}\`, expected one that is not taken: rules/retext-${ruleId} exists`)
  process.exitCode = 2
} else {
  const folder = `${root}rules/retext-${ruleId}`
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(ruleFiles(ruleId, description, group))) writeFileSync(`${folder}/${name}`, content)
  writeFiles(workspaceFiles())
  console.log(
    `Made rules/retext-${ruleId}. Next: its examples in readme.md, its check in index.ts, then \`pnpm generate\` and \`pnpm test\`.`
  )
}
