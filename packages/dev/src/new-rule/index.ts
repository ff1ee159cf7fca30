import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { root } from '../workspace.ts'
import { ruleFiles } from './files.ts'

const groups = ['integrity', 'consistency', 'sourcing', 'style']
const [ruleId, description, group = 'sourcing'] = process.argv.slice(2)

if (!ruleId || !description || !/^[a-z]+(-[a-z]+)*$/.test(ruleId) || !groups.includes(group)) {
  console.error(`Usage: pnpm new-rule RULE-ID "Warn when …" [${groups.join('|')}]`)
  process.exitCode = 2
} else if (existsSync(`${root}rules/retext-${ruleId}`)) {
  console.error(`Unexpected rule id \`${ruleId}\`, expected one that is not taken: rules/retext-${ruleId} exists`)
  process.exitCode = 2
} else {
  const folder = `${root}rules/retext-${ruleId}`
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(ruleFiles(ruleId, description, group))) writeFileSync(`${folder}/${name}`, content)
  console.log(`Made rules/retext-${ruleId}. Next: write its examples in readme.md, then \`pnpm generate\`.`)
}
