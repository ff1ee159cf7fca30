import { instead } from '@stet/config'
import { urlOf } from '@stet/core'
import {
  Baselines,
  Configs,
  catalogue,
  type DiscoverOptions,
  type DraftAtHand,
  discover,
  type LinterOptions,
  type LintResult,
  lintAtHand,
  lintFiles,
  type Problem
} from '@stet/engine'
import { type Format, type LintedFile, printable, reporters } from '@stet/reporter'
import { VFile } from 'vfile'
import { exitCodeFor, type FailOn, TROUBLE } from './exit-code.ts'
import { heldBackLines } from './held-back.ts'
import { Progress } from './progress.ts'
import { readStandardInput } from './standard-input.ts'
import { wantsColor } from './terminal.ts'
import { version } from './version.ts'

/** What chooses the drafts and the rules. */
export interface RunOptions {
  rule?: string[]
  skip?: string[]
  /** A path, `false` for `--no-config`, `true` where nothing was said. */
  config: string | boolean
  /** Whether the plugins that a config names are run. */
  plugins: boolean
  stdinFilename?: string
  today?: string
  facts?: string
  notes?: string[]
  /** What of a git repository is linted instead of the work tree; see `git-run.ts`. */
  staged?: boolean
  since?: string
  changedOnly?: boolean
  /** Leave out named files that the config ignores. */
  skipIgnored?: boolean
}

export interface LintOptions extends RunOptions {
  format: Format
  failOn: FailOn
  maxWarnings?: number
  color?: boolean
  quiet?: boolean
  /** Make the replacements that are certain, or show them; see `fix/index.ts`. */
  fix?: boolean
  fixDryRun?: boolean
  /** A path, `false` for `--no-baseline`, absent where nothing was said. */
  baseline?: string | false
}

const described = catalogue.map(({ meta }) => ({ meta, url: urlOf(meta) }))

/** Lints what the paths name and prints the report. Returns the exit code. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  if (options.fix || options.fixDryRun) return (await import('./fix/index.ts')).fix(paths, options)
  const wrongUse = complaintAbout(paths, options)
  if (wrongUse) {
    process.stderr.write(`stet: ${wrongUse}\n`)
    return TROUBLE
  }
  const baselines = baselinesFor(options)
  const { files, problems } = await run(paths, options, (trouble) => results(paths, options, trouble, baselines))
  if (baselines && !options.quiet) process.stderr.write(heldBackLines(await baselines.heldBack(hasRun(options))))
  printReport(files, problems, options, process.stdout)
  return exitCodeFor(files, problems.length, options)
}

export function printReport(
  files: readonly LintedFile[],
  problems: readonly Problem[],
  { format, color, quiet }: LintOptions,
  stream: NodeJS.WriteStream
): void {
  stream.write(
    reporters[format](files, problems, {
      color: wantsColor(stream, color),
      width: stream.columns ?? 100,
      quiet: quiet === true,
      rules: described,
      version
    })
  )
}

/** What stood before, as the options have it. */
export function baselinesFor({ baseline }: Pick<LintOptions, 'baseline'>): Baselines | undefined {
  return baseline === false ? undefined : new Baselines({ cwd: process.cwd(), file: baseline, expected: baseline !== undefined })
}

function hasRun({ rule, skip = [] }: RunOptions): (ruleId: string) => boolean {
  return (ruleId) => !skip.includes(ruleId) && (rule === undefined || rule.includes(ruleId))
}

/** What is wrong in how the command was used, if anything. */
export function complaintAbout(paths: readonly string[], options: RunOptions): string | undefined {
  const { rule = [], skip = [] } = options
  if (options.staged && options.since !== undefined) return 'unexpected `--staged` beside `--since`, expected one of them'
  if (options.changedOnly && !isOfGit(options)) return 'unexpected `--changed-only` alone, expected `--staged` or `--since` too'
  if (paths.length === 0 && !isOfGit(options)) return 'unexpected end of the line, expected a path, a glob or - (see stet --help)'
  const known = catalogue.map(({ meta }) => meta.ruleId)
  const unknown = [...rule, ...skip].find((name) => !known.includes(name))
  return unknown && `unexpected rule \`${unknown}\`${instead(unknown, known, 'one that `stet rules` lists')}`
}

/**
 * Lints what the paths name; says on standard error what could not be read.
 *
 * @param lintThem gives the results, and adds what is wrong with the paths to the problems
 */
export async function run(
  paths: readonly string[],
  options: RunOptions,
  lintThem: (problems: Problem[]) => AsyncIterable<LintResult> = (problems) => results(paths, options, problems)
): Promise<{ files: LintedFile[]; problems: Problem[] }> {
  const files: LintedFile[] = []
  const problems: Problem[] = []
  const progress = new Progress()
  for await (const result of lintThem(problems)) {
    problems.push(...result.problems)
    if (result.draft) files.push(linted(result))
    progress.step()
  }
  progress.end()
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`)
  return { files, problems }
}

/** The drafts that the paths name, linted; what is wrong with the paths goes to `problems`. */
export async function* results(
  paths: readonly string[],
  options: RunOptions,
  problems: Problem[],
  baselines?: Baselines
): AsyncGenerator<LintResult> {
  const settings = settingsOf(options, baselines)
  if (isOfGit(options)) {
    const { changedResults } = await import('./git-run.ts')
    yield* changedResults(paths, options, settings, problems)
    return
  }
  const named = paths.filter((path) => path !== '-')
  if (named.length < paths.length) yield* lintAtHand([await draftOnInput(options)], settings)
  yield* lintFiles(await discovered(named, settings, problems), settings)
}

/** What the engine is to know of the options. */
export function settingsOf(options: RunOptions, baselines?: Baselines): LinterOptions & DiscoverOptions {
  return {
    cwd: process.cwd(),
    configs: new Configs(catalogue, options.config === true ? undefined : options.config),
    loadPlugins: options.plugins,
    today: options.today,
    facts: options.facts,
    notes: options.notes,
    skip: options.skip,
    only: options.rule,
    skipIgnored: options.skipIgnored,
    baselines
  }
}

/** The drafts that paths name; what is wrong with them goes to `problems`. */
export async function discovered(
  named: readonly string[],
  settings: DiscoverOptions,
  problems: Problem[]
): Promise<readonly string[]> {
  const found = await discover(named, settings)
  problems.push(...found.problems)
  return found.paths
}

export async function draftOnInput({ stdinFilename = '<stdin>' }: RunOptions): Promise<DraftAtHand> {
  return { path: stdinFilename, bytes: await readStandardInput() }
}

function isOfGit({ staged, since }: RunOptions): boolean {
  return staged === true || since !== undefined
}

/** A result as reporters take it. */
export function linted({ path, draft, messages }: LintResult): LintedFile {
  const file = new VFile({ path, value: draft?.source }) as LintedFile
  file.messages.push(...messages)
  return file
}

export function problemLine({ path, line, column, reason }: Problem): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  return `${printable(path)}${place}: ${printable(reason)}`
}
