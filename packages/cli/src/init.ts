import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLEAN, TROUBLE } from './exit-code.ts'

const NAME = '.stetrc.yaml'

const template = `# Stet's config: https://github.com/stet-lint/stet#config
extends: recommended

# A rule's severity (error, warning, info), off, or both severity and options.
rules: {}
#  readability: off
#  unsourced-figures: [info, { reach: 2 }]

# Drafts to leave out, as in .gitignore.
ignore: []
#  - archive/

# What this newsroom knows about itself.
house:
  acronyms: []
  terms: {}
  people: []
`

/** `stet init`: writes a config to start from into a folder. */
export function init(folder: string): number {
  const path = join(folder, NAME)
  if (existsSync(path)) {
    process.stderr.write(`stet: ${NAME} is there already; nothing was written\n`)
    return TROUBLE
  }
  writeFileSync(path, template, { flag: 'wx' })
  process.stdout.write(`Wrote ${NAME}\n`)
  return CLEAN
}
