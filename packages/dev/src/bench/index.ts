import { corpusOf } from './corpus.ts'
import { factsReport } from './facts.ts'
import { lspReport } from './lsp.ts'
import { parsingReport } from './parsing.ts'
import { rulesReport } from './rules.ts'
import { startReport } from './start.ts'

const parts = { parsing: parsingReport, rules: rulesReport, start: startReport, facts: factsReport, lsp: lspReport }

const usage = `Usage: pnpm bench [${Object.keys(parts).join('|')}] [FOLDER]   measures all, or one part, on the texts of a folder`

const [first, second] = process.argv.slice(2)
const part = first !== undefined && first in parts ? (first as keyof typeof parts) : undefined
const folder = part ? second : first

if (first?.startsWith('-')) {
  console.error(usage)
  process.exitCode = 2
} else {
  const corpus = corpusOf(folder)
  console.log(`${corpus.about}; Node ${process.versions.node}; medians of interleaved rounds\n`)
  for (const name of part ? [part] : Object.keys(parts)) console.log(`${await parts[name as keyof typeof parts](corpus)}\n`)
}
