import { changedDrafts, gitProblem, type Problem } from '@stet/engine'
import { type FixResult, fixAtHand, fixFiles } from '@stet/engine/fix'
import { encode, encodingOf } from '@stet/readers'
import { counted } from '../counted.ts'
import { CLEAN, exitCodeFor, FINDINGS, TROUBLE } from '../exit-code.ts'
import {
  baselinesFor,
  complaintAbout,
  discovered,
  draftOnInput,
  type LintOptions,
  printReport,
  run,
  settingsOf
} from '../lint.ts'
import { patchOf } from './patch.ts'

/** `stet --fix` and `stet --fix-dry-run`: makes every replacement that is certain, or shows what it would be. Returns the exit code. */
export async function fix(paths: readonly string[], options: LintOptions): Promise<number> {
  const wrongUse = complaintAboutFix(paths, options)
  if (wrongUse) {
    process.stderr.write(`stet: ${wrongUse}\n`)
    return TROUBLE
  }
  const tally = new Tally()
  const fixed = (problems: Problem[]) =>
    tally.count(paths.includes('-') ? fixedInput(options) : fixedFiles(paths, options, problems))
  const { files, problems } = await run(paths, options, fixed)
  if (options.fix) {
    // Standard output has the text where it came from standard input.
    printReport(files, problems, options, paths.includes('-') ? process.stderr : process.stdout)
  }
  if (!options.quiet) process.stderr.write(`stet: ${tally.words(options.fix ? 'fixed' : 'would fix')}\n`)
  if (options.fix) return exitCodeFor(files, problems.length, options)
  return problems.length > 0 ? TROUBLE : tally.isEmpty ? CLEAN : FINDINGS
}

function complaintAboutFix(paths: readonly string[], options: LintOptions): string | undefined {
  if (options.fix && options.fixDryRun) return 'unexpected `--fix` beside `--fix-dry-run`, expected one of them'
  const name = options.fix ? '--fix' : '--fix-dry-run'
  if (options.staged)
    return `unexpected \`${name}\` beside \`--staged\`, expected drafts of the work tree: fix them, then stage them`
  if (options.changedOnly) return `unexpected \`${name}\` beside \`--changed-only\`, expected whole drafts: leave it out`
  if (paths.includes('-') && paths.length > 1) return `unexpected path beside -, expected \`${name}\` of standard input alone`
  return complaintAbout(paths, options)
}

async function* fixedFiles(paths: readonly string[], options: LintOptions, problems: Problem[]): AsyncGenerator<FixResult> {
  const settings = settingsOf(options, baselinesFor(options))
  const found =
    options.since === undefined ? await discovered(paths, settings, problems) : await changed(paths, options, problems)
  for await (const result of fixFiles(found, { ...settings, write: options.fix === true })) {
    if (options.fixDryRun) process.stdout.write(patchOf(result, process.stdout, options.color))
    yield result
  }
}

async function changed(paths: readonly string[], options: LintOptions, problems: Problem[]): Promise<readonly string[]> {
  const settings = settingsOf(options)
  try {
    return await changedDrafts({ since: options.since as string }, paths, settings)
  } catch (error) {
    problems.push(gitProblem(error, settings.cwd))
    return []
  }
}

// An editor puts what comes out in the place of what went in: a text that cannot be read comes out as it is.
async function* fixedInput(options: LintOptions): AsyncGenerator<FixResult> {
  const input = await draftOnInput(options)
  for await (const result of fixAtHand([input], settingsOf(options, baselinesFor(options)))) {
    const { draft } = result
    if (options.fixDryRun) process.stdout.write(patchOf(result, process.stdout, options.color))
    else process.stdout.write(draft ? encode(draft.source, encodingOf(input.bytes)) : input.bytes)
    yield result
  }
}

/** How many replacements were made in how many drafts. */
class Tally {
  #fixes = 0
  #drafts = 0

  async *count(results: AsyncIterable<FixResult>): AsyncGenerator<FixResult> {
    for await (const result of results) {
      this.#fixes += result.fixes
      if (result.fixes > 0) this.#drafts++
      yield result
    }
  }

  get isEmpty(): boolean {
    return this.#fixes === 0
  }

  words(verb: string): string {
    if (this.isEmpty) return `${verb} nothing: no finding is certain enough`
    return `${verb} ${counted(this.#fixes, 'finding')} in ${counted(this.#drafts, 'draft')}`
  }
}
