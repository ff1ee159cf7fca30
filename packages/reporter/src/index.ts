import type { StetMessage } from '@stet/core'
import type { VFile } from 'vfile'
import { reportJson } from './json.ts'
import { reportTerminal } from './terminal/index.ts'
import { reportUnix } from './unix.ts'

/** A file that was read: its text, and what was found in it, sorted. */
export interface LintedFile extends VFile {
  value: string
  messages: StetMessage[]
}

/** What kept a file or a config from being read; the user's to mend. */
export interface Problem {
  path: string
  /** From 1, where it is known. */
  line?: number
  column?: number
  reason: string
}

export interface ReportOptions {
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** Leave out files without findings, and the notes. */
  quiet: boolean
}

/** One output format: the sorted findings of some files, and what could not be read, as text. */
export type Reporter = (files: readonly LintedFile[], problems: readonly Problem[], options: ReportOptions) => string

/** The output formats by the name that `--format` takes. */
export const reporters = {
  terminal: reportTerminal,
  json: reportJson,
  unix: reportUnix
} satisfies Record<string, Reporter>

export type Format = keyof typeof reporters

export { printable } from './printable.ts'
