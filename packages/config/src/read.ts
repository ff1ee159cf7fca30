import { basename, dirname, extname, isAbsolute, resolve } from 'node:path'
import type { Checker } from './check.ts'
import { instead } from './closest.ts'
import type { ConfigProblem, RuleSpec } from './config.ts'
import { ConfigText, type Path } from './config-text.ts'
import { readText } from './find.ts'
import { type Layer, LayeredConfig } from './layers.ts'
import type { WrittenConfig } from './written.ts'

/** Reads a config file and all it extends. Nothing in it is run. */
export function readConfig(
  path: string,
  rules: readonly RuleSpec[],
  checker: Checker
): { config: LayeredConfig; files: string[]; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = []
  const layers: Layer[] = []
  let recommended = false
  const source = readText(path)
  if (source === undefined) problems.push(unreadable(path))
  else collect(path, source, [path])
  return {
    config: new LayeredConfig(rules, layers, recommended),
    files: layers.map(({ path }) => path),
    problems: problems.sort(byPlace)
  }

  function collect(path: string, source: string, chain: readonly string[]): void {
    const text = new ConfigText(path, source, rootOf(path))
    const { written, problems: own } = checker.check(text)
    problems.push(...text.problems, ...own)
    for (const [name, at] of extended(written)) {
      if (name === 'recommended') recommended = true
      else extend(name, at, text, chain)
    }
    layers.push({ written, path })
  }

  function extend(name: string, at: Path, text: ConfigText, chain: readonly string[]): void {
    if (!isPath(name)) {
      const reason = `Unexpected preset \`${name}\`${instead(name, ['recommended'], '`recommended`, or a path such as `./house.yaml`')}`
      problems.push(text.problemAt(at, reason))
      recommended = true
      return
    }
    const path = resolve(dirname(text.path), name)
    if (chain.includes(path)) {
      const circle = [...chain.slice(chain.indexOf(path)), path].map((step) => `\`${basename(step)}\``).join(' → ')
      problems.push(text.problemAt(at, `Unexpected circle of configs: ${circle}`))
      return
    }
    const source = readText(path)
    if (source === undefined)
      problems.push(text.problemAt(at, `Unexpected \`${name}\`, expected the path of a config that can be read`))
    else collect(path, source, [...chain, path])
  }
}

function byPlace(a: ConfigProblem, b: ConfigProblem): number {
  return a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1
}

function unreadable(path: string): ConfigProblem {
  return { kind: 'config', path, line: 1, column: 1, reason: 'Unexpected config that cannot be read, expected a file' }
}

/** What a config extends, and where it says so. */
function extended({ extends: names = 'recommended' }: WrittenConfig): [name: string, at: Path][] {
  return typeof names === 'string' ? [[names, ['extends']]] : names.map((name, index) => [name, ['extends', index]])
}

function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name) || ['.yaml', '.yml', '.json'].includes(extname(name))
}

/** In package.json the config stands under `stet`. */
function rootOf(path: string): Path {
  return basename(path) === 'package.json' ? ['stet'] : []
}
