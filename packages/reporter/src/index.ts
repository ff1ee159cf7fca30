import type { RuleMeta, StetMessage } from '@stet/core'
import type { VFile } from 'vfile'
import { reportHtml } from './html/index.ts'
import { reportCheckstyle } from './machines/checkstyle.ts'
import { reportGithub } from './machines/github.ts'
import { reportGitlab } from './machines/gitlab.ts'
import { reportJson } from './machines/json.ts'
import { reportJunit } from './machines/junit.ts'
import { reportMarkdown } from './machines/markdown.ts'
import { reportRdjsonl } from './machines/rdjson.ts'
import { reportSarif } from './machines/sarif.ts'
import { reportUnix } from './machines/unix.ts'
import { reportTerminal } from './terminal/index.ts'

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

/** How the report for people looks. */
export interface TerminalOptions {
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** Leave out files without findings, and the notes. */
  quiet: boolean
}

export interface ReportOptions extends TerminalOptions {
  /** What there is to say of the rules, and the version of stet, for formats that carry it. */
  rules: readonly { meta: RuleMeta; url: string }[]
  version: string
}

/** One output format: the sorted findings of some files, and what could not be read, as text. */
export type Reporter = (files: readonly LintedFile[], problems: readonly Problem[], options: ReportOptions) => string

/** The output formats by the name that `--format` takes. */
export const reporters = {
  terminal: reportTerminal,
  html: reportHtml,
  unix: reportUnix,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  rdjsonl: reportRdjsonl,
  checkstyle: reportCheckstyle,
  junit: reportJunit,
  markdown: reportMarkdown
} satisfies Record<string, Reporter>

export type Format = keyof typeof reporters

export { fingerprintOf } from './fingerprint.ts'
export { printable } from './printable.ts'
export { wrapWords } from './terminal/width.ts'
