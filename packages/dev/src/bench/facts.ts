import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft } from '@stet/core'
import { lintDraft } from '@stet/engine'
import { factFindings, loadFacts } from '@stet/ledger/facts'
import type { Corpus } from './corpus.ts'
import { medianSeconds } from './rounds.ts'

const FILES = 1000
const FACTS_A_FILE = 100

/** What 100,000 facts cost: to read them all, to read one file that changed, to load them from the cache, and a draft. */
export async function factsReport({ drafts }: Corpus): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-facts-'))
  try {
    for (let file = 0; file < FILES; file++) writeFile(folder, file)
    const first = await seconds(() => loadFacts(folder))
    writeFile(folder, 0, 'mended')
    const changed = await seconds(() => loadFacts(folder))
    const loads: number[] = []
    for (let round = 0; round < 7; round++) loads.push(await seconds(() => loadFacts(folder)))
    const facts = await loadFacts(folder)
    return [
      `100,000 facts in ${FILES} files, first time  ${first.toFixed(1).padStart(6)} s`,
      `… one file changed                    ${changed.toFixed(1).padStart(6)} s`,
      `… from the cache                      ${(loads.sort((a, b) => a - b)[3] * 1000).toFixed(0).padStart(6)} ms   (aim under 100 ms)`,
      `… of the time of linting a draft      ${share(drafts, (draft) => lintWith(draft, facts))
        .toFixed(1)
        .padStart(6)} %    (aim under 10 %)`
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Facts = Awaited<ReturnType<typeof loadFacts>>

const meta = { ruleId: 'conflicting-facts', group: 'sourcing', severity: 'warning', description: '' } as const

function lintWith(draft: Draft, facts: Facts): number {
  const ledger = [{ meta, options: {}, check: (document: Parameters<typeof factFindings>[0]) => factFindings(document, facts) }]
  return lintDraft(draft, { rules: {}, house: {} }, { ledger }).length
}

/** How much longer linting takes with facts than without, in percent. */
function share(drafts: readonly Draft[], withFacts: (draft: Draft) => number): number {
  const some = drafts.slice(0, 600)
  const [without, using] = medianSeconds(5, [
    () => some.map((draft) => lintDraft(draft, { rules: {}, house: {} }).length),
    () => some.map(withFacts)
  ])
  return (using / without - 1) * 100
}

async function seconds(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await task()
  return (performance.now() - start) / 1000
}

const measures = [
  'population',
  'budget',
  'unemployment rate',
  'debt',
  'council tax',
  'housing stock',
  'turnout',
  'area',
  'length',
  'cost'
]

/** Names that drafts hold: one subject in ten is a country, the others are districts that no draft speaks of. */
const countries = `Argentina Australia Austria Belgium Brazil Canada Chile China Cuba Egypt Finland France Germany Greece India
  Indonesia Iran Iraq Israel Italy Japan Kenya Mexico Nigeria Norway Pakistan Poland Russia Spain Sweden Turkey Ukraine Vietnam`.split(
  /\s+/
)

function writeFile(folder: string, file: number, note = ''): void {
  mkdirSync(join(folder, `desk-${file % 10}`), { recursive: true })
  const facts = Array.from({ length: FACTS_A_FILE }, (_, index) => {
    const country = countries[Math.floor(file / 25) % countries.length]
    const subject = index < 10 ? country : `${country} district ${file}-${Math.floor(index / 10)}`
    const [measure, year] = [measures[index % 10], 2000 + (file % 25)]
    return [
      `- statement: The ${measure} of ${subject} is ${index + 1} million in ${year}. ${note}`,
      `  subject: ${subject}`,
      `  measure: [${measure}, total ${measure}]`,
      `  quantity: ${index + 1} million`,
      `  unit: EUR`,
      `  as-of: ${year}`,
      `  source: { title: Yearbook of ${country}, publisher: Statistics office }`
    ].join('\n')
  })
  writeFileSync(join(folder, `desk-${file % 10}`, `${file}.yaml`), `${facts.join('\n')}\n`)
}
