import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'

/** How editors that take no `+LINE` are told of a place, and to end only when the file is closed. */
const placeWords: Readonly<Record<string, (path: string, line: number, column: number) => string[]>> = {
  ...Object.fromEntries(
    ['code', 'code-insiders', 'codium', 'cursor', 'windsurf'].map((name) => [
      name,
      (path: string, line: number, column: number) => ['--wait', '--goto', `${path}:${line}:${column}`]
    ])
  ),
  ...Object.fromEntries(
    ['subl', 'zed'].map((name) => [name, (path: string, line: number, column: number) => ['--wait', `${path}:${line}:${column}`]])
  ),
  hx: (path, line, column) => [`${path}:${line}:${column}`]
}

/** Opens a file at a place in the user's editor, and waits for its end. Returns what went wrong. */
export function edit(
  path: string,
  { line, column }: { line: number; column: number },
  { VISUAL, EDITOR }: NodeJS.ProcessEnv = process.env
): string | undefined {
  const [program, ...words] = (VISUAL || EDITOR || 'vi').trim().split(/\s+/)
  const name = basename(program).replace(/\.(?:exe|cmd)$/i, '')
  const place = placeWords[name]?.(path, line, column) ?? [`+${line}`, path]
  const { error } = spawnSync(program, [...words, ...place], { stdio: 'inherit' })
  return error && `unexpected editor \`${program}\` that cannot be started, expected one in $VISUAL or $EDITOR`
}
