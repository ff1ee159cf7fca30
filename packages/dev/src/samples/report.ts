import { spawnSync } from 'node:child_process'
import { root } from '../workspace.ts'
import type { Sample } from './samples.ts'

/** What the bundled command prints of a sample, as a user sees it from the root. */
export function reportOn({ slug, file }: Sample): string {
  const draft = `samples/${slug}/${file}`
  const words = [`${root}packages/cli/bundle/stet.js`, '--no-config', '--no-color', '--fail-on', 'never', draft]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`stet failed on ${draft} with ${status}: ${stderr}`)
  return stdout
}
