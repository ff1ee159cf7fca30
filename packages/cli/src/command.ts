import { reporters } from '@stet/reporter'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { AuditOptions } from './audit/index.ts'
import { CLEAN, TROUBLE } from './exit-code.ts'
import { type LintOptions, lint } from './lint.ts'
import { version } from './version.ts'

const examples = `
Examples:
  stet draft.md                      lint a draft
  stet 'stories/**/*.html' notes     lint what matches, and a folder
  pbpaste | stet - --stdin-filename draft.md
  stet --rule spliced-text --rule leftover-text archive
  stet --fail-on warning --max-warnings 0 .
  stet explain unsourced-figures     what a rule is for

Exit code: 0 nothing at the level of --fail-on, 1 findings, 2 wrong use, config or file, 3 a bug.
A finding can stand: write <!-- stet RULE: reason --> before the passage.`

/** Runs the command line. Returns the exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  let exitCode = CLEAN
  const program = commandLine((code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? CLEAN : TROUBLE
  }
  return exitCode
}

function commandLine(done: (exitCode: number) => void): Command {
  const program = withRunOptions(new Command('stet'))
    .description('Finds what a copy desk and a fact checker would stop, and shows the evidence.')
    .addOption(new Option('-f, --format <format>', 'how to print findings').choices(Object.keys(reporters)).default('terminal'))
    .addOption(
      new Option('--fail-on <level>', 'findings of this level or graver make the exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error')
    )
    .option('--max-warnings <count>', 'more warnings than this make the exit code 1', count)
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
    .command('init')
    .description('write a config to start from')
    .action(async () => done((await import('./init.ts')).init(process.cwd())))
  for (const command of [program, ...program.commands]) command.exitOverride().showSuggestionAfterError()
  return program
}

/** The arguments and options that choose drafts and rules. */
function withRunOptions(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders or globs; - for standard input')
    .option('-r, --rule <rule>', 'run only this rule (again for more)', collect, [])
    .option('-s, --skip <rule>', 'leave this rule out (again for more)', collect, [])
    .option('-c, --config <file>', 'use this config alone')
    .option('--no-config', 'use no config')
    .option('--stdin-filename <path>', 'the name standard input goes by; its ending says the format')
    .option('--today <date>', 'the day that suppressions with `until` are held against, 2026-11-22', day)
}

function collect(value: string, values: readonly string[]): string[] {
  return [...values, ...value.split(',')]
}

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number, 0 or more.')
  return Number(value)
}

function day(value: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value))
    throw new InvalidArgumentError('Expected a day such as 2026-11-22.')
  return value
}
