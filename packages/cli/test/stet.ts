import { type SpawnOptions, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The bundled command, as it is published. */
export const entry = fileURLToPath(new URL('../bundle/stet.js', import.meta.url))

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the command as a process and waits for its end. */
export function stet(
  words: readonly string[],
  { input = '', ...options }: SpawnOptions & { input?: string | Uint8Array } = {}
): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...words], { env: environment, ...options, stdio: 'pipe' })
    const outcome: Outcome = { code: null, stdout: '', stderr: '' }
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      outcome.stdout += chunk
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      outcome.stderr += chunk
    })
    child.stdin?.on('error', () => {}).end(input)
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...outcome, code }))
  })
}

/** A new folder with these files, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
