import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const home = fileURLToPath(new URL('../', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))
const sample = 'samples/strategic-diplomacy/article.txt'
const manifest = JSON.parse(read('package.json'))
const { commands, configuration, problemMatchers, problemPatterns, walkthroughs, yamlValidation } = manifest.contributes
const commandNames: string[] = commands.map(({ command }: { command: string }) => command)

function read(path: string): string {
  return readFileSync(`${home}${path}`, 'utf8')
}

function allMatches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort()
}

describe('the manifest', () => {
  it('has the settings that the readme documents', () => {
    expect(allMatches(read('readme.md'), /^\| `(stet\.[\w.]+)` \|/gm)).toEqual(Object.keys(configuration.properties).sort())
  })

  it('has the commands that the extension registers', () => {
    expect(allMatches(read('src/extension.ts'), /registerCommand\('([\w.]+)'/g)).toEqual([...commandNames].sort())
  })

  it('names commands of its own that exist', () => {
    const sources = readdirSync(`${home}src`).map((name) => read(`src/${name}`))
    const named = allMatches([...sources, JSON.stringify(walkthroughs)].join('\n'), /command:(stet\.\w+)/g)
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(commandNames).toContain(name)
  })

  it('says of each setting that leads to code in the workspace that it is restricted there', () => {
    const { untrustedWorkspaces } = manifest.capabilities
    expect(untrustedWorkspaces.supported).toBe('limited')
    expect(untrustedWorkspaces.restrictedConfigurations).toEqual(['stet.config'])
  })
})

describe('the problem matcher', () => {
  const stet = (format: string) =>
    execFileSync(
      process.execPath,
      ['packages/cli/bundle/stet.js', '--no-config', '--fail-on', 'never', '--format', format, sample],
      { cwd: root, encoding: 'utf8' }
    )

  it('reads every line that `stet --format unix` prints', () => {
    const [pattern] = problemPatterns
    const lines = stet('unix').trimEnd().split('\n')
    const read = lines.map((line) => {
      const found = new RegExp(pattern.regexp).exec(line)
      return ['file', 'line', 'column', 'severity', 'message', 'code'].map((part) => found?.[pattern[part]])
    })
    const { messages } = JSON.parse(stet('json')).files[0]
    expect(read).toEqual(
      messages.map(({ ruleId, severity, reason, start: { line, column } }: Message) => [
        ...[sample, String(line), String(column)],
        ...[severity, reason, ruleId]
      ])
    )
    expect(problemMatchers[0].pattern).toBe(`$${pattern.name}`)
  })
})

interface Message {
  ruleId: string
  severity: string
  reason: string
  start: { line: number; column: number }
}

describe('the package', () => {
  let folder: string

  beforeAll(async () => {
    const { buildExtension, extensionFolder } = await import(`${root}packages/dev/bin/package-extension.mjs`)
    await buildExtension()
    folder = `${extensionFolder}/`
  })

  it('needs nothing but the editor', () => {
    const built = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
    expect(built).not.toHaveProperty('dependencies')
    const needed = allMatches(readFileSync(`${folder}${built.main}`, 'utf8'), /\brequire\(["'`]([^"'`]+)["'`]\)/g)
    expect(needed).toContain('vscode')
    for (const name of needed.filter((name) => name !== 'vscode')) expect(process.getBuiltinModule(name), name).toBeDefined()
  })

  it('carries a stet that runs, and says which version it is', () => {
    const version = execFileSync(process.execPath, [`${folder}stet/stet.js`, '--version'], { encoding: 'utf8' })
    expect(version.trim()).toBe(manifest.version)
  })

  it('carries every file that it names', () => {
    const media: string[] = walkthroughs[0].steps.map(
      ({ media }: { media: Record<string, string> }) => media.image ?? media.markdown
    )
    const pictures = allMatches(read('readme.md'), /!\[.*?\]\((.*?)\)/g)
    for (const path of [...media, ...pictures, manifest.icon, yamlValidation[0].url])
      expect(existsSync(folder + path), path).toBe(true)
  })
})
