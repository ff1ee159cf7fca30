import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from '../workspace.ts'
import { medianSeconds } from './rounds.ts'

const command = `${root}packages/cli/bundle/stet.js`
const article = `${root}samples/strategic-diplomacy/article.txt`

/** From the start of the process to the report of the sample article, beside an empty Node. */
export function startReport(): string {
  if (!existsSync(command)) return 'cold start: not measured, the command is not bundled'
  const [stet, empty] = medianSeconds(11, [() => run([command, article]), () => run(['--eval', '0'])])
  return `cold start, sample article    ${milliseconds(stet)}   (aim under 200 ms)   empty Node ${milliseconds(empty)}`
}

function run(args: readonly string[]): void {
  // Node 20 reads the certificates that this variable names at every start, 0.13 s.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  try {
    execFileSync(process.execPath, args, { env, stdio: 'ignore' })
  } catch (error) {
    // Exit code 1: it found something.
    if ((error as { status?: number }).status !== 1) throw error
  }
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0).padStart(6)} ms`
}
