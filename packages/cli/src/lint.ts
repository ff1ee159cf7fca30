import { readFileSync } from 'node:fs'
import { lintDraft } from '@stet/engine'
import { readDraft } from '@stet/readers'
import { type Format, type LintedFile, reporters } from '@stet/reporter'
import { VFile } from 'vfile'
import { exitCodeFor, type FailOn } from './exit-code.ts'
import { wantsColor } from './terminal.ts'

export interface LintOptions {
  format: Format
  rule: string[]
  skip: string[]
  failOn: FailOn
  maxWarnings?: number
  config: string | boolean
  stdinFilename?: string
  today?: string
  color?: boolean
  quiet?: boolean
}

export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const files = paths.map((path) => {
    const source = readFileSync(path, 'utf8')
    const file = new VFile({ path, value: source }) as LintedFile
    file.messages.push(...lintDraft(readDraft(source, path), { rules: {}, house: {} }))
    return file
  })
  const width = process.stdout.columns ?? 100
  process.stdout.write(
    reporters[options.format](files, [], {
      color: wantsColor(process.stdout, options.color),
      width,
      quiet: options.quiet === true
    })
  )
  return exitCodeFor(files, 0, options)
}
