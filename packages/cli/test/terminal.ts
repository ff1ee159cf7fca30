import { spawn, spawnSync } from 'node:child_process'
import { entry, type Outcome } from './stet.ts'

/** Whether there is util-linux's `script`, which runs a command on a terminal of its own. */
export const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true

/** What is awaited on the screen, and what is typed then. */
export type Answer = readonly [awaited: string, typed: string | (() => string)]

/** Runs the command on a terminal and types the answers, one after the other. */
export function onTerminal(
  words: readonly string[],
  answers: readonly Answer[],
  { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv }
): Promise<Outcome> {
  const command = [process.execPath, entry, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qfec', command, '/dev/null'], {
      cwd,
      env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', ...env },
      stdio: 'pipe'
    })
    const outcome: Outcome = { code: null, stdout: '', stderr: '' }
    let seen = 0
    let next = 0
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      outcome.stdout += chunk
      for (; next < answers.length; next++) {
        const at = outcome.stdout.indexOf(answers[next][0], seen)
        if (at < 0) break
        seen = at + answers[next][0].length
        const typed = answers[next][1]
        child.stdin.write(typeof typed === 'string' ? typed : typed())
      }
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...outcome, code }))
  })
}
