import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names of config files, in the order in which they are tried in a folder. */
export const configNames = ['.stetrc.yaml', '.stetrc.yml', '.stetrc.json', 'package.json']

/** The file of findings that stood before, where nothing names another. */
export const baselineName = '.stet-baseline.json'

/** The path of a folder's own config; undefined where it has none. A package.json counts where it has a `stet` key. */
export function configIn(folder: string): string | undefined {
  return configNames
    .map((name) => join(folder, name))
    .find((path) => existsSync(path) && (!path.endsWith('package.json') || hasStet(readText(path) ?? '')))
}

/** A file's text; undefined where it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function hasStet(manifest: string): boolean {
  if (!manifest.includes('"stet"')) return false
  try {
    const value: unknown = JSON.parse(manifest)
    return typeof value === 'object' && value !== null && 'stet' in value
  } catch {
    return false
  }
}
