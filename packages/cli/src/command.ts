import { reporters } from '@stet/reporter'
import { Command, Option } from 'commander'
import type { AuditOptions } from './audit/index.ts'
import type { BaselineOptions } from './baseline.ts'
import type { ClaimsOptions } from './claims/index.ts'
import type { WalkOptions } from './fix/walk.ts'
import { type LintOptions, lint } from './lint.ts'
import { collect, count, day, gather, share } from './option-values.ts'
import { runProgram } from './run-program.ts'
import { version } from './version.ts'

const examples = `
Examples:
  stet draft.md                      lint a draft
  stet 'stories/**/*.html' notes     lint what matches, and a folder
  pbpaste | stet - --stdin-filename draft.md
  stet --rule spliced-text --rule leftover-text archive
  stet --fail-on warning --max-warnings 0 .
  stet --fix draft.md                mend what is certain, then lint
  stet fix draft.md                  go through the findings one by one
  stet claims draft.md               what is to be checked in it
  stet explain unsourced-figures     what a rule is for

Exit code: 0 nothing at the level of --fail-on, 1 findings, 2 wrong use, config or file, 3 a bug.
A finding can stand: write <!-- stet RULE: reason --> before the passage.`

/** Runs the command line. Returns the exit code. */
export function runCommand(words: readonly string[]): Promise<number> {
  return runProgram(commandLine, words)
}

function commandLine(done: (exitCode: number) => void): Command {
  const program = withRunOptions(new Command('stet'))
    // `stet claims --format csv` is the format of claims.
    .enablePositionalOptions()
    .description('Finds what a copy desk and a fact checker would stop, and shows the evidence.')
    .addOption(new Option('-f, --format <format>', 'how to print findings').choices(Object.keys(reporters)).default('terminal'))
    .addOption(
      new Option('--fail-on <level>', 'findings of this level or graver make the exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error')
    )
    .option('--max-warnings <count>', 'more warnings than this make the exit code 1', count)
    .option('--staged', "lint what is in git's index, not the work tree")
    .option('--since <revision>', 'lint the drafts that changed since a revision, as for a pull request')
    .option('--changed-only', 'with one of these: only findings in paragraphs that changed')
    .option('--fix', 'make the replacements that are certain, then lint again')
    .option('--fix-dry-run', 'show what --fix would do as a unified diff, write nothing')
    .option('--skip-ignored', 'leave out named files, too, where the config ignores them, as a hook wants it')
    .option('--baseline <file>', 'leave out the findings that stood when `stet baseline` wrote this file')
    .option('--no-baseline', 'report them all')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .option('-q, --quiet', 'leave out notes and files without findings')
    .version(version, '-v, --version')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: LintOptions) => done(await lint(paths, options)))

  withRunOptions(program.command('audit'))
    .description('judge a sample of findings, one key each, and see the precision of every rule')
    .option('--sample <count>', 'findings to judge of each rule', count, 30)
    .option('--judgements <file>', 'where the verdicts are kept', 'stet-audit.jsonl')
    .option('--report', 'print the table of what was judged, ask nothing')
    .action(async (paths: string[], options: AuditOptions) =>
      done(await (await import('./audit/index.ts')).audit(paths, options))
    )
  withRunOptions(program.command('fix'))
    .description('walk through the findings: accept a replacement, let it stand with a reason, skip, edit')
    .option('--baseline <file>', 'leave out the findings that stood when `stet baseline` wrote this file')
    .option('--no-baseline', 'show them all')
    .action(async (paths: string[], options: WalkOptions) => done(await (await import('./fix/walk.ts')).walk(paths, options)))
  withConfigOptions(
    program.command('baseline').argument('[paths...]', 'files, folders or globs; this folder where none is named')
  )
    .description('write down what is found today; later runs report only what is new')
    .option('--baseline <file>', "the file, instead of the config's or .stet-baseline.json beside it")
    .action(async (paths: string[], options: BaselineOptions) =>
      done(await (await import('./baseline.ts')).baseline(paths, options))
    )
  withRunOptions(program.command('claims'))
    .description('list what is to be checked, and keep a worksheet of what was')
    .addOption(new Option('-f, --format <format>', 'how to print claims').choices(claimFormats).default('terminal'))
    .addOption(
      new Option('--sort <order>', 'by place in the draft, or the most check-worthy first')
        .choices(['place', 'score'])
        .default('place')
    )
    .option('--min-score <score>', 'leave out what scores less, 0 to 1', share, 0)
    .option('--write', 'write the worksheet beside the draft: draft.stet.yaml for draft.md')
    .option('--worksheet <file>', 'write this worksheet')
    .option('--import <file>', 'take over what was filled in on the page of --format html, exported as JSON')
    .option('--color', 'colour the table')
    .option('--no-color', 'do not colour the table')
    .action(async (paths: string[], options: ClaimsOptions) =>
      done(await (await import('./claims/index.ts')).claims(paths, options))
    )
  program
    .command('facts')
    .description('list, check, add, import and export the verified facts of the newsroom')
    .argument('[words...]')
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (words: string[]) => done(await (await import('./facts/index.ts')).runFacts(words)))
  program
    .command('rules')
    .description('list the rules')
    .action(async () => done(await (await import('./pages-command.ts')).printRules()))
  program
    .command('explain')
    .argument('<rule>')
    .description("show a rule's reasons and examples")
    .action(async (ruleId: string) => done(await (await import('./pages-command.ts')).printPage(ruleId)))
  program
    .command('hook')
    .argument('<action>', 'install')
    .description('lint what is staged before every commit, in the git repository of this folder')
    .action(async (action: string) => done(await (await import('./hook.ts')).hook(action, process.cwd())))
  program
    .command('lsp')
    .description('serve an editor: the language server')
    .requiredOption('--stdio', 'on standard input and output')
    .action(async () => (await import('./lsp.ts')).lsp())
  program
    .command('init')
    .description('write a config to start from')
    .action(async () => done((await import('./init.ts')).init(process.cwd())))
  return program
}

const claimFormats = ['terminal', 'json', 'csv', 'markdown', 'html']

/** The arguments and options that choose drafts and rules. */
function withRunOptions(command: Command): Command {
  return withConfigOptions(
    command
      .argument('[paths...]', 'files, folders or globs; - for standard input')
      .option('-r, --rule <rule>', 'run only this rule (again for more)', collect)
      .option('-s, --skip <rule>', 'leave this rule out (again for more)', collect)
      .option('--stdin-filename <path>', 'the name standard input goes by; its ending says the format')
  )
}

/** The options that say what drafts are held against. */
function withConfigOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this config alone')
    .option('--no-config', 'use no config')
    .option('--no-plugins', 'run no code: leave out the plugins that a config names')
    .option('--facts <folder>', 'hold figures, dates and names against the verified facts of this folder')
    .option('--notes <path>', 'hold quotations against this transcript, or a glob of them (again for more)', gather)
    .option('--today <date>', 'the day that undated drafts, facts and suppressions are held against, 2026-11-22', day)
}
