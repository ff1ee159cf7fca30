/** `pnpm mutate [RULE or LAYER …]`: moves each threshold in turn and prints those that no example and no test notices. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseExamples } from '../examples/parse.ts'
import { root, ruleIds } from '../workspace.ts'
import { mutantsOf } from './mutants.ts'
import { type Suite, trial } from './trial.ts'

const layersFolder = 'packages/core/src/annotations'
const layers = readdirSync(`${root}${layersFolder}`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const asked = process.argv.slice(2)
const known = [...ruleIds(), ...layers]
for (const name of asked)
  if (!known.includes(name)) throw new Error(`Unexpected \`${name}\`, expected a rule or a layer: ${known.join(', ')}`)

for (const name of asked.length > 0 ? asked : known)
  await mutate(name, layers.includes(name) ? layerSuite(name) : ruleSuite(name))

async function mutate(name: string, suite: Suite): Promise<void> {
  const broken = await trial(suite)
  if (broken) {
    console.log(`${name}: fails without a mutant, on ${broken}`)
    process.exitCode = 1
    return
  }
  let tried = 0
  const survivors: string[] = []
  for (const path of sourcesIn(suite.folder)) {
    const source = readFileSync(path, 'utf8')
    for (const mutant of mutantsOf(path, source)) {
      tried++
      if (await trial(suite, path, mutant.source)) continue
      survivors.push(`${path.slice(root.length)}:${mutant.line}: ${mutant.original} → ${mutant.replacement}`)
    }
  }
  console.log([`${name}: ${tried - survivors.length} of ${tried} mutants killed`, ...survivors].join('\n  '))
}

function ruleSuite(ruleId: string): Suite {
  const folder = `rules/retext-${ruleId}`
  return { folder, examples: new Map([[ruleId, examplesOf(ruleId)]]), tests: testsIn(folder), withCore: false }
}

// A layer's thresholds show in its own tests, and in the examples and tests of the rules that ask it.
function layerSuite(layer: string): Suite {
  const folder = `${layersFolder}/${layer}`
  const asking = ruleIds().filter((ruleId) =>
    sourcesIn(`rules/retext-${ruleId}`).some((path) => new RegExp(`\\b${layer}\\(`).test(readFileSync(path, 'utf8')))
  )
  return {
    folder,
    examples: new Map(asking.map((ruleId) => [ruleId, examplesOf(ruleId)])),
    tests: [folder, ...asking.map((ruleId) => `rules/retext-${ruleId}`)].flatMap(testsIn),
    withCore: true
  }
}

function examplesOf(ruleId: string) {
  const readme = `${root}rules/retext-${ruleId}/readme.md`
  return existsSync(readme) ? parseExamples(readFileSync(readme, 'utf8')) : []
}

function sourcesIn(folder: string): string[] {
  return filesIn(folder).filter((path) => !path.endsWith('.test.ts'))
}

function testsIn(folder: string): string[] {
  return filesIn(folder).filter((path) => path.endsWith('.test.ts'))
}

function filesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/(?:^|\/)(?:dist|node_modules)\//.test(path))
    .sort()
    .map((path) => `${root}${folder}/${path}`)
}
