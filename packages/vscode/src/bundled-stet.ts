import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** A program to start, for a task or a server. */
export interface Invocation {
  command: string
  args: string[]
  /** What the environment has to hold besides what it holds anyway. */
  env: Record<string, string>
}

export interface Output {
  stdout: string
  stderr: string
}

/** More than a page of the longest draft, bytes. */
const MAX_OUTPUT = 2 ** 28

/** The `stet` that the extension brings: never one of the workspace. */
export class BundledStet {
  readonly #entry: string

  constructor(extensionPath: string) {
    this.#entry = join(extensionPath, 'stet', 'stet.js')
  }

  /** How to start it: with the editor's own Node, since a newsroom's machine need not have one. */
  with(words: readonly string[]): Invocation {
    return { command: process.execPath, args: [this.#entry, ...words], env: { ELECTRON_RUN_AS_NODE: '1' } }
  }

  /** Runs it on a text in a folder. What it prints comes out whatever its exit code; throws where it cannot be started, and when aborted. */
  run(words: readonly string[], { cwd, input, signal }: { cwd: string; input: string; signal: AbortSignal }): Promise<Output> {
    const { command, args, env } = this.with(words)
    return new Promise((resolve, reject) => {
      const options = { cwd, signal, env: { ...process.env, ...env }, maxBuffer: MAX_OUTPUT }
      const child = execFile(command, args, options, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error)
        else resolve({ stdout, stderr })
      })
      child.stdin?.on('error', () => {}).end(input)
    })
  }
}
