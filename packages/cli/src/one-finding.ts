import type { StetMessage } from '@stet/core'
import { type LintedFile, reporters } from '@stet/reporter'
import { VFile } from 'vfile'
import { wantsColor } from './terminal.ts'

/** A finding as the report for people shows it, alone. */
export function oneFinding({ path, value }: LintedFile, message: StetMessage): string {
  const alone = new VFile({ path, value }) as LintedFile
  alone.messages.push(message)
  return reporters.terminal([alone], [], {
    color: wantsColor(process.stdout),
    width: process.stdout.columns ?? 100,
    quiet: true
  })
}
