import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../workspace.ts'

interface Manifest {
  name: string
  dependencies?: Record<string, string>
}

interface Part {
  folder: string
  manifest: Manifest
  /** `core`, `rule`, `cli` … */
  kind: string
}

/** Which of our own packages each part may depend on; packages/README.md draws the same picture. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  rule: ['core'],
  readers: ['core'],
  config: ['core'],
  reporter: ['core'],
  'preset-recommended': ['core', 'rule'],
  engine: ['core', 'config', 'readers', 'preset-recommended', 'ledger'],
  ledger: ['core', 'config'],
  'language-server': ['core', 'config', 'engine'],
  cli: ['core', 'config', 'readers', 'preset-recommended', 'engine', 'reporter', 'ledger', 'language-server'],
  // Carries the bundle of cli, and talks to it as any editor does.
  vscode: [],
  dev: ['core', 'rule', 'config', 'readers', 'preset-recommended', 'engine', 'ledger', 'reporter', 'language-server', 'cli']
}

const parts: Part[] = [
  ...readdirSync(`${root}packages`, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => part(`packages/${name}`, name)),
  ...readdirSync(`${root}rules`).map((name) => part(`rules/${name}`, 'rule'))
]

function part(folder: string, kind: string): Part {
  return {
    folder,
    kind,
    manifest: JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
  }
}

const kindByName = new Map(parts.map(({ manifest, kind }) => [manifest.name, kind]))

/** The source files of a part, without its tests. */
function sources({ folder }: Part): { path: string; code: string }[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|(^|\/)(node_modules|dist|bundle|test|test-editors)\//.test(path))
    .map((path) => ({
      path: `${folder}/${path}`,
      code: readFileSync(`${root}${folder}/${path}`, 'utf8')
    }))
}

function imports(code: string): string[] {
  const statements = /(?:^|\n)(?:import|export)\s[^'"]*?\bfrom\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\(\s*'([^']+)'/g
  return [...code.matchAll(statements)].map(([, named, bare, lazy]) => named ?? bare ?? lazy)
}

describe.each(parts)('$folder', (self) => {
  const own = Object.keys(self.manifest.dependencies ?? {}).filter((name) => kindByName.has(name))

  it('depends only on the parts below it', () => {
    const kinds = new Set(own.map((name) => kindByName.get(name)))
    for (const kind of kinds) expect(mayImport[self.kind]).toContain(kind)
  })

  it('imports only what its package.json names', () => {
    const tools = self.kind === 'dev' ? Object.keys(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).devDependencies) : []
    const known = new Set([...Object.keys(self.manifest.dependencies ?? {}), ...tools])
    for (const { path, code } of sources(self)) {
      for (const specifier of imports(code)) {
        if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier.includes('${')) continue
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/')
        const isTypes = known.has(`@types/${name}`)
        expect(known.has(name) || isTypes, `${path} imports ${specifier}`).toBe(true)
      }
    }
  })

  it('has a tsconfig whose references mirror its dependencies', () => {
    const { references = [] } = JSON.parse(readFileSync(`${root}${self.folder}/tsconfig.json`, 'utf8'))
    const folders = own.map((name) => parts.find(({ manifest }) => manifest.name === name)?.folder)
    const referenced = references.map(({ path }: { path: string }) =>
      new URL(`${path}/`, `file:///${self.folder}/`).pathname.slice(1, -1)
    )
    expect(referenced.sort()).toEqual(folders.sort())
  })
})

describe.each(parts.filter(({ kind }) => kind === 'core' || kind === 'rule'))('$folder', (self) => {
  it('reads no file, clock, environment or locale, and prints nothing', () => {
    const forbidden =
      /\bfrom 'node:|\bconsole\.|\bprocess\.|\bDate\.now|\bnew Date\(\)|\bMath\.random|\bfetch\(|\.toLocale\w+\(|\.localeCompare\(|\bIntl\./
    for (const { path, code } of sources(self)) expect(forbidden.exec(code)?.[0], path).toBeUndefined()
  })
})

describe.each(parts.filter(({ kind }) => ['config', 'engine', 'ledger', 'reporter', 'readers'].includes(kind)))(
  '$folder',
  (self) => {
    it('prints nothing and does not end the process', () => {
      for (const { path, code } of sources(self))
        expect(/\bconsole\.|\bprocess\.(?:exit|stdout|stderr)/.exec(code)?.[0], path).toBeUndefined()
    })
  }
)

it('nobody but the command line sets the exit code', () => {
  for (const self of parts.filter(({ kind }) => kind !== 'cli' && kind !== 'dev')) {
    for (const { path, code } of sources(self)) expect(code.includes('process.exitCode'), path).toBe(false)
  }
})
