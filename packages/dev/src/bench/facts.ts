import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft } from '@stet/core'
import { lintDraft } from '@stet/engine'
import { factFindings, loadFacts } from '@stet/ledger/facts'
import { root } from '../workspace.ts'
import type { Corpus } from './corpus.ts'
import { median } from './rounds.ts'

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
    const warm = paired(drafts.slice(0, 600), lintWithout, (draft) => lintWith(draft, facts))
    return [
      line(`100,000 facts in ${FILES} files, first time`, `${first.toFixed(1)} s`),
      line('… one file changed', `${changed.toFixed(1)} s`),
      line('… from the cache', `${(median(loads) * 1000).toFixed(0)} ms`, 'aim under 100 ms'),
      line('… a draft in a running process', percent(warm.share), `aim under 10 %; ${warm.without} ms without them`),
      ...inNewProcesses(folder)
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function line(what: string, value: string, remark = ''): string {
  return `${what.padEnd(42)}${value.padStart(10)}${remark && `   (${remark})`}`
}

/** "+1.1 %" */
function percent(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(1)} %`
}

type Facts = Awaited<ReturnType<typeof loadFacts>>

const meta = { ruleId: 'conflicting-facts', group: 'sourcing', severity: 'warning', description: '' } as const

function lintWithout(draft: Draft): number {
  return lintDraft(draft, { rules: {}, house: {} }).length
}

function lintWith(draft: Draft, facts: Facts): number {
  const ledger = [{ meta, options: {}, check: (document: Parameters<typeof factFindings>[0]) => factFindings(document, facts) }]
  return lintDraft(draft, { rules: {}, house: {} }, { ledger }).length
}

const ROUNDS = 9

/**
 * How much more processor time a second task takes than a first one, in percent. Each draft is given to both, one right
 * behind the other and in turns first, so that what else the machine does weighs on both alike; the median of the rounds.
 */
function paired(
  drafts: readonly Draft[],
  without: (draft: Draft) => number,
  using: (draft: Draft) => number
): { share: number; without: string } {
  const spent = { without: [] as number[], using: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    let [one, other] = [0, 0]
    drafts.forEach((draft, index) => {
      const isFirst = (index + round) % 2 === 0
      if (isFirst) one += processorTime(() => without(draft))
      other += processorTime(() => using(draft))
      if (!isFirst) one += processorTime(() => without(draft))
    })
    // The first round warms up.
    if (round > 0) spent.without.push(one)
    if (round > 0) spent.using.push(other)
  }
  const share = median(spent.using.map((time, round) => time / spent.without[round] - 1)) * 100
  return { share, without: (median(spent.without) / drafts.length / 1000).toFixed(2) }
}

/** Microseconds of processor time, all threads. */
function processorTime(task: () => unknown): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const command = `${root}packages/cli/bundle/stet.js`
const article = `${root}samples/strategic-diplomacy/article.txt`
const report = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\ncpu ' + (user + system)) })"
)}`

/** One article in a process of its own, from start to end: most of it is Node starting and the rules loading. */
function inNewProcesses(folder: string): string[] {
  if (!existsSync(command)) return []
  const [without, using]: number[][] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    const times = [[], ['--facts', folder]].map((words) => ofProcess(['--no-config', ...words, article]))
    if (round > 0) without.push(times[0])
    if (round > 0) using.push(times[1])
  }
  const more = median(using.map((time, round) => time - without[round]))
  return [
    line(
      '… an article in a process of its own',
      percent((more / median(without)) * 100),
      `${(more / 1000).toFixed(0)} ms more than ${(median(without) / 1000).toFixed(0)} ms, mostly loading the cache`
    )
  ]
}

function ofProcess(words: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const { stderr } = spawnSync(process.execPath, ['--import', report, command, ...words], { env, encoding: 'utf8' })
  return Number(/\ncpu (\d+)$/.exec(stderr)![1])
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
