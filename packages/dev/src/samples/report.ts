import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { root } from '../workspace.ts'

/** A folder of samples: its name, and its draft's path from the root. */
export interface Sample {
  slug: string
  draft: string
}

export function samples(): Sample[] {
  return readdirSync(`${root}samples`)
    .sort()
    .map((slug) => {
      const draft = readdirSync(`${root}samples/${slug}`).find((name) => /^article\.\w+$/.test(name))
      if (!draft) throw new Error(`Unexpected folder samples/${slug}, expected an article in it`)
      return { slug, draft: `samples/${slug}/${draft}` }
    })
}

/** What the bundled command prints of a sample, as a user sees it from the root. */
export function reportOn({ draft }: Sample, format: 'terminal' | 'json' = 'terminal'): string {
  const words = [
    `${root}packages/cli/bundle/stet.js`,
    '--no-config',
    '--no-color',
    '--fail-on',
    'never',
    '--format',
    format,
    draft
  ]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`stet failed on ${draft} with ${status}: ${stderr}`)
  return stdout
}
