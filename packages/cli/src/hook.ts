import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { git, gitProblem } from '@stet/engine'
import { CLEAN, TROUBLE } from './exit-code.ts'

const MARK = '# Written by stet hook install.'

/** The hook that was there before runs first, and can stop the commit as it always could. */
const hookText = `#!/bin/sh
${MARK} Errors stop the commit, warnings only print; git commit --no-verify goes past it.
before="$(dirname "$0")/pre-commit.before-stet"
if [ -x "$before" ]; then "$before" "$@" || exit $?; fi
if command -v stet >/dev/null 2>&1; then exec stet --staged --quiet; fi
exec npx --no-install stet --staged --quiet
`

/** `stet hook install`: writes the pre-commit hook of a folder's repository; a hook that is there is kept and still runs. */
export async function hook(action: string, cwd: string): Promise<number> {
  if (action !== 'install') {
    process.stderr.write(`stet: unexpected \`hook ${action}\`, expected \`hook install\`\n`)
    return TROUBLE
  }
  try {
    const path = resolve(cwd, (await git(cwd, 'rev-parse', '--git-path', 'hooks/pre-commit')).toString('utf8').trim())
    process.stdout.write(`${install(path)}\n`)
    return CLEAN
  } catch (error) {
    process.stderr.write(`stet: ${gitProblem(error, cwd).reason}\n`)
    return TROUBLE
  }
}

function install(path: string): string {
  const kept = `${path}.before-stet`
  const isThere = existsSync(path)
  if (isThere && readFileSync(path, 'utf8').includes(MARK)) return `${path} is there already`
  mkdirSync(dirname(path), { recursive: true })
  if (isThere) renameSync(path, kept)
  writeFileSync(path, hookText)
  chmodSync(path, 0o755)
  return isThere ? `Wrote ${path}; the hook that was there is kept as ${kept} and runs first` : `Wrote ${path}`
}
