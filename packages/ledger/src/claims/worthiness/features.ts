import type { ClaimKind, Knowledge } from '../claim.ts'
import { count, isCheckable, isQuestion } from '../kind.ts'
import {
  absolutes,
  causes,
  changes,
  comparisons,
  conditions,
  courtesies,
  denials,
  firstPersons,
  goingTo,
  magnitudes,
  noComparisons,
  noSuperlatives,
  opinions,
  publicMatters,
  reaches,
  record,
  sayings,
  secondPersons,
  superlatives,
  thirdPersons
} from '../lexicon.ts'
import type { Statement } from '../statement.ts'
import { finiteVerbs } from '../verbs.ts'
import type { Feature } from './weights.ts'

/** So many words and more say much; so few say little. */
const LONG = 20
const SHORT = 6

/** How far each feature holds of a statement, 0 to 1; those that do not hold are left out. */
export function featuresOf(statement: Statement, kind: ClaimKind, known: readonly Knowledge[]): Map<Feature, number> {
  const { document, sentence, names, dates } = statement
  const { first, last } = sentence
  const stretch = { document, first, last }
  const words = (set: { has(id: number): boolean }) => countWords(statement, set)
  const figures = statement.figures.filter(isCheckable)
  const verbs = finiteVerbs(document, sentence)
  const past = verbs.some(({ tense }) => tense === 'past')
  const matters = words(publicMatters)
  const length = last - first + 1
  const found: readonly [Feature, number | boolean][] = [
    ['figure', figures.length > 0],
    ['figures', figures.length > 1],
    ['money', figures.some(({ kind }) => kind === 'money' || kind === 'percent' || kind === 'point' || kind === 'multiple')],
    ['magnitude', figures.length === 0 && words(magnitudes) > 0],
    ['change', words(changes) > 0],
    ['superlative', count(stretch, superlatives, noSuperlatives) > 0],
    ['absolute', count(stretch, absolutes) > 0],
    ['reach', count(stretch, reaches) > 0],
    ['comparison', count(stretch, comparisons, noComparisons) > 0],
    ['record', words(record) > 0],
    ['saying', words(sayings) > 0],
    ['denial', past && count(stretch, denials) > 0],
    ['cause', count(stretch, causes) > 0],
    ['matter', matters > 0],
    ['matters', matters > 1],
    ['person', names.some(({ kind }) => kind === 'person')],
    ['name', names.some(({ kind }) => kind !== 'person')],
    ['past', past],
    ['time', dates.length > 0],
    ['length', Math.min(1, length / LONG)],
    ['quotation', kind === 'quotation'],
    ['title', kind === 'name'],
    ['unsourced', !statement.vouching && !statement.spoken && statement.speaker === undefined],
    ['faulty', known.some(({ verdict }) => verdict === 'conflicts')],
    ['wish', count(stretch, opinions) > 0],
    ['plan', verbs.some(({ tense }) => tense === 'future') || count(stretch, goingTo) > 0],
    ['guess', verbs.some(({ tense }) => tense === 'modal')],
    ['self', !past && words(firstPersons) > 0],
    ['address', (!past && words(secondPersons) > 0) || isQuestion(statement)],
    ['pointing', words(thirdPersons) > 0],
    ['condition', words(conditions) > 0],
    ['courtesy', count(stretch, courtesies) > 0],
    ['short', length <= SHORT && kind !== 'name']
  ]
  return new Map(found.map(([feature, value]): [Feature, number] => [feature, Number(value)]).filter(([, value]) => value > 0))
}

function countWords({ document: { tokens }, sentence: { first, last } }: Statement, set: { has(id: number): boolean }): number {
  let found = 0
  for (let token = first; token <= last; token++) if (set.has(tokens.word[token])) found++
  return found
}
