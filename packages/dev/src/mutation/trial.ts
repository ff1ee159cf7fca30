import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { RetextRule, Rule } from '@stet/core'
import { rolldown } from 'rolldown'
import type { Example } from '../examples/parse.ts'
import { root } from '../workspace.ts'

/** What a mutant is held against: readme examples by rule, and test files. */
export interface Suite {
  /** The folder whose sources are mutated, under the workspace's root: `rules/retext-leftover-text`. */
  folder: string
  examples: ReadonlyMap<string, readonly Example[]>
  tests: readonly string[]
  /** Whether the core is a part of the bundle, since it is what is mutated. */
  withCore: boolean
}

interface Bundle {
  // biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
  rules: Record<string, RetextRule<any>>
  // biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own
  reportOf: (rule: Rule<any>, example: Example) => string
  cases: (() => unknown)[]
}

// Where what a bundle leaves out can be found.
const folder = `${root}packages/dev/dist/mutants`

let trials = 0

/**
 * Runs a suite with one module replaced.
 *
 * @returns what the mutant fails on, or undefined where it survives
 */
export async function trial(suite: Suite, path?: string, source?: string): Promise<string | undefined> {
  const file = `${folder}/${trials++}.mjs`
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, await bundleOf(suite, path, source))
    return await firstFailure(suite, await import(pathToFileURL(file).href))
  } catch (error) {
    return String(error)
  } finally {
    rmSync(file, { force: true })
  }
}

async function firstFailure({ examples }: Suite, { rules, reportOf, cases }: Bundle): Promise<string | undefined> {
  for (const [ruleId, ofRule] of examples)
    for (const example of ofRule)
      if (reportOf(rules[ruleId].rule, example) !== (example.report ?? '')) return `${ruleId}, line ${example.line} of its readme`
  for (const [index, run] of cases.entries()) {
    try {
      await run()
    } catch {
      return `case ${index + 1}`
    }
  }
  return undefined
}

// A test that times out on a busy machine has noticed no mutant.
const standingClock = 'const performance = { now: () => 0 }'

const entry = 'mutant:entry'
const runner = `${root}packages/dev/src/examples/run.ts`
const cases = `${root}packages/dev/src/mutation/cases.ts`

async function bundleOf(suite: Suite, path?: string, source?: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'node',
    logLevel: 'silent',
    resolve: { conditionNames: suite.withCore ? ['stet-source', 'node', 'import', 'default'] : ['node', 'import', 'default'] },
    // The packages promise that importing them does nothing; importing a test does.
    treeshake: false,
    external: (id, importer) => (id === 'vitest' && importer === cases) || (!suite.withCore && id.startsWith('@stet/')),
    plugins: [
      {
        name: 'mutant',
        resolveId: (id, importer) => (id === entry ? entry : id === 'vitest' && importer !== cases ? cases : undefined),
        load: (id) => (id === entry ? entrySource(suite) : id === path ? source : undefined)
      }
    ]
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false, banner: standingClock })
  await build.close()
  return output[0].code
}

function entrySource({ examples, tests }: Suite): string {
  const ruleIds = [...examples.keys()]
  return [
    ...ruleIds.map((ruleId, index) => `import rule${index} from '${root}rules/retext-${ruleId}/index.ts'`),
    ...tests.map((test) => `import '${test}'`),
    `export const rules = { ${ruleIds.map((ruleId, index) => `'${ruleId}': rule${index}`).join(', ')} }`,
    `export { reportOf } from '${runner}'`,
    `export { cases } from '${cases}'`
  ].join('\n')
}
