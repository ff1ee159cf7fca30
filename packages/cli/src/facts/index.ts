import { Command, Option } from 'commander'
import { day, gather } from '../option-values.ts'
import { runProgram } from '../run-program.ts'
import { type AddOptions, addFact } from './add.ts'
import { checkFacts } from './check.ts'
import { type ExportOptions, exportFacts } from './export.ts'
import { type ImportOptions, importFacts } from './import.ts'
import { type ListOptions, listFacts } from './list.ts'

const examples = `
Examples:
  stet facts check                           what is wrong in the facts
  stet facts list --subject Japan
  stet facts add --statement "The bridge is 887 m long." --subject "the bridge" --measure length \\
      --quantity 887 --unit metre --source-title "Annual report" --source-publisher "Port of Lund"
  stet facts import figures.csv --to budget.yaml
  stet facts export --format claim-review --url https://example.com/facts

The facts are the YAML files of the folder that the config names under \`facts\`, else of \`facts\`.
Exit code: 0 all is well, 1 something is wrong in the facts, 2 wrong use or a file that cannot be read.`

/** `stet facts …`. Returns the exit code. */
export function runFacts(words: readonly string[]): Promise<number> {
  return runProgram(commandLine, words)
}

function commandLine(done: (exitCode: number) => void): Command {
  const program = new Command('stet facts')
    .description('The verified facts of the newsroom, kept as YAML files.')
    .addHelpText('after', examples)
  const command = (name: string, description: string) =>
    program.command(name).description(description).option('--facts <folder>', "this folder of facts, instead of the config's")

  command('list', 'list the facts')
    .option('--subject <name>', 'those of a subject, by any of its names')
    .addOption(new Option('-f, --format <format>', 'how to print them').choices(['table', 'json']).default('table'))
    .action(async (options: ListOptions) => done(await listFacts(options)))
  command('check', 'say what is wrong in the facts: mistakes, contradictions, source files that changed')
    .option('--today <date>', 'say too which facts have run out by this day, 2026-11-22', day)
    .action(async (options: { facts?: string; today?: string }) => done(await checkFacts(options)))
  const add = command('add', 'add a fact').option('--to <file>', 'the file in the folder that it is added to', 'facts.yaml')
  for (const [key, description] of addKeys) add.option(`--${key} <text>`, description)
  for (const key of ['names', 'measure', 'name']) add.option(`--${key} <text>`, `${addLists[key]} (again for more)`, gather)
  add.action(async (options: AddOptions) => done(await addFact(options)))
  command('import', 'add the facts of a CSV table')
    .argument('<file>', 'its first row names the columns, as in stet facts export --format csv')
    .option('--to <file>', 'the file in the folder that they are added to', 'imported.yaml')
    .action(async (file: string, options: ImportOptions) => done(await importFacts(file, options)))
  command('export', 'print the facts for others to use')
    .addOption(
      new Option('-f, --format <format>', 'a table, or schema.org ClaimReview as JSON-LD')
        .choices(['csv', 'claim-review'])
        .default('csv')
    )
    .option('--url <address>', 'of claim-review: the page that they are published on')
    .option('--author <name>', 'of claim-review: the organisation that publishes them')
    .action(async (options: ExportOptions) => done(await exportFacts(options)))
  return program
}

const addKeys: readonly (readonly [key: string, description: string])[] = [
  ['statement', 'the fact as a sentence'],
  ['subject', 'what it is about'],
  ['quantity', 'its figure: 12000, "7.95 trillion"'],
  ['unit', 'of the figure: JPY, metre, percent, people'],
  ['date', 'its date, instead of a figure: 1954-07-01'],
  ['as-of', 'the time that it holds for: 2024, "fiscal 2024"'],
  ['period', 'the days of a fiscal year: 2024-04-01/2025-03-31'],
  ['valid-until', 'the last day on which it can be repeated without a date'],
  ['source-title', 'the document that says so'],
  ['source-publisher', 'who published it'],
  ['source-url', 'where it is'],
  ['source-page', 'on which page'],
  ['source-file', 'the document as it is kept, a path from the file of facts'],
  ['source-sha256', 'the SHA-256 of that file'],
  ['verified-by', 'who checked it'],
  ['verified-on', 'when'],
  ['id', 'a name of its own']
]

const addLists: Readonly<Record<string, string>> = {
  names: 'another name of the subject',
  measure: 'what is measured or told of it',
  name: 'its name, instead of a figure'
}
