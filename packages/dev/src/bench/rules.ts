import { Document, type Draft, draftOfText, optionsOf, passages } from '@stet/core'
import { inStep, lintInSteps, rules } from '@stet/engine'
import type { Corpus } from './corpus.ts'
import { median, medianSeconds } from './rounds.ts'

/** Throughput of all rules together on one core, and what each rule and each layer of annotations takes of it. */
export function rulesReport({ drafts, megabytes }: Corpus): string {
  const long = draftOfText(textOfWords(drafts, 100_000))
  const [seconds, secondsForLong] = medianSeconds(5, [() => lintTogether(drafts), () => passages(new Document(long))])
  return [
    `all rules, with messages      ${(megabytes / seconds).toFixed(1).padStart(6)} MB/s   (aim 5)`,
    `copies in 100,000 words       ${(secondsForLong * 1000).toFixed(0).padStart(6)} ms     (aim under 1,000)`,
    '',
    costTable(drafts)
  ].join('\n')
}

/** The drafts' texts behind one another, up to so many words. */
function textOfWords(drafts: readonly Draft[], words: number): string {
  return drafts
    .flatMap(({ text }) => `${text}\n\n`.split(/(?<=\s)(?=\S)/))
    .slice(0, words)
    .join('')
}

// As many at a time as `stet` takes.
const TOGETHER = 64

function lintTogether(drafts: readonly Draft[]): void {
  for (let first = 0; first < drafts.length; first += TOGETHER) {
    inStep(drafts.slice(first, first + TOGETHER).map((draft) => lintInSteps(draft, { rules: {}, house: {} })))
  }
}

/** Microseconds an article by rule and by layer; a rule's own time is without the layers that it was the first to ask for. */
function costTable(drafts: readonly Draft[]): string {
  const passes = [0, 1, 2, 3].map(() => costsOf(drafts)).slice(1)
  const rows = [...passes[0].keys()].map((name) => ({
    name,
    cost: (median(passes.map((pass) => pass.get(name) ?? 0)) * 1000) / drafts.length
  }))
  const total = rows.reduce((sum, { cost }) => sum + cost, 0)
  return [
    'µs an article',
    ...rows.sort((a, b) => b.cost - a.cost).map(({ name, cost }) => `${cost.toFixed(1).padStart(9)}  ${name}`),
    `${total.toFixed(1).padStart(9)}  in all`
  ].join('\n')
}

/** Milliseconds over all drafts by name: `document`, `rule …`, `layer …`. */
function costsOf(drafts: readonly Draft[]): Map<string, number> {
  const stopwatch = new Stopwatch()
  for (const draft of drafts) {
    const document = stopwatch.time('document', () => new TimedDocument(draft, stopwatch))
    for (const rule of rules) stopwatch.time(`rule  ${rule.meta.ruleId}`, () => [...rule.check(document, optionsOf(rule))])
  }
  return stopwatch.times
}

/** Times tasks that run within each other; each gets the time that it spent itself. */
class Stopwatch {
  readonly times = new Map<string, number>()
  #inner = 0

  time<Value>(name: string, task: () => Value): Value {
    const outer = this.#inner
    this.#inner = 0
    const start = performance.now()
    const value = task()
    const whole = performance.now() - start
    this.times.set(name, (this.times.get(name) ?? 0) + whole - this.#inner)
    this.#inner = outer + whole
    return value
  }
}

/** A document that times its layers as they are found. */
class TimedDocument extends Document {
  readonly #stopwatch: Stopwatch
  readonly #found = new Set<unknown>()

  constructor(draft: Draft, stopwatch: Stopwatch) {
    super(draft)
    this.#stopwatch = stopwatch
  }

  override layer<Value>(find: (document: Document) => Value): Value {
    if (this.#found.has(find)) return super.layer(find)
    this.#found.add(find)
    return this.#stopwatch.time(`layer ${nameOf(find)}`, () => super.layer(find))
  }
}

// A layer that is an unnamed function is known by how it begins.
function nameOf(find: { name: string }): string {
  return find.name || String(find).replace(/\s+/g, ' ').slice(0, 90)
}
