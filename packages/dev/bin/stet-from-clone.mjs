#!/usr/bin/env node
// The `stet` of a clone that somebody else made, the pre-commit framework or GitHub Actions: the first run installs and bundles, later
// ones are the command itself. Standard output stays the report's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const entry = `${root}packages/cli/bundle/stet.js`

if (!existsSync(entry)) {
  run('npx', '-y', 'pnpm@10', 'install', '--prod', '--frozen-lockfile')
  run(process.execPath, `${root}packages/dev/bin/bundle.mjs`)
}
await import(entry)

function run(command, ...words) {
  const { status, error, stdout } = spawnSync(command, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8'
  })
  if (status === 0) return
  process.stderr.write(
    `stet: \`${command} ${words.join(' ')}\` in ${root} failed${error ? `: ${error.message}` : ''}\n${stdout ?? ''}`
  )
  process.exit(2)
}
