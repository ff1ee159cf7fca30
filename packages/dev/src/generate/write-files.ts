import { readFileSync, writeFileSync } from 'node:fs'
import { root } from '../workspace.ts'

/** Writes those files whose content differs, and says which. */
export function writeFiles(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    if (readFileSync(`${root}${path}`, 'utf8') === content) continue
    writeFileSync(`${root}${path}`, content)
    console.log(`Wrote ${path}`)
  }
}
