import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files that an absolute path or glob names; hidden files and `node_modules` only where it names them. */
export async function filesOf(pattern: string): Promise<string[]> {
  if (statSync(pattern, { throwIfNoEntry: false })?.isFile()) return [pattern]
  const { default: picomatch } = await import('picomatch')
  const { isGlob, base } = picomatch.scan(pattern)
  if (!isGlob || !statSync(base, { throwIfNoEntry: false })?.isDirectory()) return []
  const matches = picomatch(pattern)
  return [...filesBelow(base)].filter((path) => matches(path))
}

function* filesBelow(folder: string): Generator<string> {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (item.name.startsWith('.') || item.name === 'node_modules') continue
    const path = join(folder, item.name)
    if (item.isDirectory()) yield* filesBelow(path)
    else if (item.isFile()) yield path
  }
}
