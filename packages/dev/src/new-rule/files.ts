import { pluginName } from '../workspace.ts'

/** The files of a new rule's folder, by name. */
export function ruleFiles(ruleId: string, description: string, group: string): Record<string, string> {
  return {
    'package.json': packageJson(ruleId, description),
    'tsconfig.json': tsconfig,
    'index.ts': index(ruleId, description, group),
    'readme.md': readme(ruleId, description)
  }
}

function packageJson(ruleId: string, description: string): string {
  const manifest = {
    name: `@stet/retext-${ruleId}`,
    version: '0.1.0',
    description: `retext plugin: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    license: 'MIT',
    keywords: ['unified', 'retext', 'retext-plugin', 'stet', 'journalism', 'fact-check'],
    type: 'module',
    exports: {
      '.': {
        'stet-source': './index.ts',
        types: './dist/index.d.ts',
        default: './dist/index.js'
      }
    },
    files: ['dist'],
    sideEffects: false,
    dependencies: { '@stet/core': 'workspace:*' }
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

const tsconfig = `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "rootDir": ".", "outDir": "dist" },
  "include": ["*.ts"],
  "exclude": ["*.test.ts"],
  "references": [{ "path": "../../packages/core" }]
}
`

function index(ruleId: string, description: string, group: string): string {
  const name = pluginName(ruleId)
  return `/**
 * Why: say here in a sentence or two what goes wrong for a reader without this rule.
 */
import { defineRule } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options yet
export interface Options {}

const ${name} = defineRule<Options>({
  meta: {
    ruleId: '${ruleId}',
    group: '${group}',
    severity: 'warning',
    description: ${quoted(description)}
  },
  options: {},

  *check(_document) {}
})

export default ${name}
`
}

function readme(ruleId: string, description: string): string {
  return `# @stet/retext-${ruleId}

${description}.

## Why

## When not to use it

## Examples
`
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}
