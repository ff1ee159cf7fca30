import { type Fact, type FactProblem, factValue } from './fact.ts'
import { madeId } from './made-id.ts'
import { overlap } from './values.ts'

/** What is wrong between facts: contradictions, and names that two of them share. */
export function clashes(facts: readonly Fact[]): FactProblem[] {
  return [...contradictions(facts), ...secondIds(facts)]
}

/** Facts that give the same thing at the same time another value than one before them; each is told once, where it stands. */
function contradictions(facts: readonly Fact[]): FactProblem[] {
  const first = new Map<string, Fact>()
  const problems = new Map<Fact, FactProblem>()
  for (const fact of facts) {
    for (const measure of fact.measures) {
      const key = [fact.subject, measure, kindOf(fact), timeOf(fact)].join('\n').toLowerCase()
      const earlier = first.get(key)
      if (!earlier) first.set(key, fact)
      else if (!problems.has(fact) && !agree(earlier, fact)) problems.set(fact, problemOf(fact, earlier))
    }
  }
  return [...problems.values()]
}

/** Facts whose name is another's. Names that are made of equal parts are told as copies or contradictions. */
function secondIds(facts: readonly Fact[]): FactProblem[] {
  const first = new Map<string, Fact>()
  return facts.flatMap((fact) => {
    const { id, path, line } = fact
    const earlier = first.get(id)
    if (!earlier) first.set(id, fact)
    if (!earlier || id === madeId(fact)) return []
    const reason = `Unexpected id \`${id}\`, expected one of its own: ${earlier.path}:${earlier.line} has it`
    return [{ path, line, column: 1, reason }]
  })
}

/** Facts that say over again what one before them says, from the same source. */
export function copies(facts: readonly Fact[]): FactProblem[] {
  const first = new Map<string, Fact>()
  return facts.flatMap((fact) => {
    const key = [fact.subject, fact.measures[0], timeOf(fact), factValue(fact), fact.source.title].join('\n').toLowerCase()
    const earlier = first.get(key)
    if (!earlier) first.set(key, fact)
    const { path, line } = fact
    return earlier
      ? [
          {
            path,
            line,
            column: 1,
            reason: `Unexpected second copy of a fact, expected it once, as in ${earlier.path}:${earlier.line}`
          }
        ]
      : []
  })
}

function kindOf({ figure, day }: Fact): string {
  return figure ? `figure in ${figure.unit}` : day ? 'date' : 'name'
}

// A fiscal year is that of its number; the calendar year of the same number is another time.
function timeOf({ asOf }: Fact): string {
  if (!asOf) return ''
  return asOf.fiscal === undefined ? `${asOf.days?.from} to ${asOf.days?.to}` : `fiscal ${asOf.fiscal}`
}

function agree(a: Fact, b: Fact): boolean {
  if (a.figure && b.figure) return overlap(a.figure, b.figure)
  if (a.day && b.day) return a.day.from <= b.day.to && b.day.from <= a.day.to
  const names = namesOf(a)
  return namesOf(b).some((name) => names.includes(name))
}

function namesOf({ name }: Fact): string[] {
  return name ? [name.shown, ...name.others].map((written) => written.toLowerCase()) : []
}

function problemOf(later: Fact, earlier: Fact): FactProblem {
  const when = later.asOf ? ` for ${later.asOf.label}` : ''
  return {
    path: later.path,
    line: later.line,
    column: 1,
    reason: `Unexpected \`${factValue(later)}\` as the ${later.measures[0]} of ${later.subject}${when}, expected \`${factValue(earlier)}\` as in ${earlier.path}:${earlier.line}: one of the two facts is wrong`
  }
}
