import { type Document, type Finding, type Quantity, quantities, type Reference, references, WordSet } from '@stet/core'
import { figureNouns, levelVerbs, movementVerbs } from './lexicon.ts'

const levels = new WordSet(levelVerbs)
const movements = new WordSet(movementVerbs)
const REACH = 2
const LONGEST_PREDICATE = 4
const LONGEST_HEDGE = 4

/** "That figure reached over ¥6.9 trillion", when the figure before it is a percentage. */
export function* findClashingFigures(document: Document): Generator<Finding> {
  const bySentence = figuresBySentence(document)
  for (const reference of references(document)) {
    if (reference.determiner !== 'demonstrative' || !figureNouns.has(reference.head) || reference.modifiers.length > 0) continue
    const figure = figureOf(document, reference, bySentence)
    if (!figure || isShare(document, figure)) continue
    const before = figuresBefore(reference, bySentence)
    const antecedent = before.at(-1)
    if (antecedent && before.every((earlier) => clashes(earlier, figure))) yield report(document, reference, antecedent, figure)
  }
}

type Figures = ReadonlyMap<number, readonly Quantity[]>

function figuresBySentence(document: Document): Figures {
  const figures = new Map<number, Quantity[]>()
  for (const figure of quantities(document)) {
    const same = figures.get(figure.sentence)
    if (same) same.push(figure)
    else figures.set(figure.sentence, [figure])
  }
  return figures
}

/** The figure that the sentence says it is: behind "reached", or behind "rose … to". */
function figureOf({ tokens }: Document, { last, sentence }: Reference, figures: Figures): Quantity | undefined {
  let token = last + 1
  while (token < last + LONGEST_PREDICATE && !levels.has(tokens.word[token]) && !movements.has(tokens.word[token])) token++
  const to = movements.has(tokens.word[token]) ? token + 1 : token
  if (to > token ? tokens.form(to) !== 'to' : !levels.has(tokens.word[token])) return undefined
  return figures.get(sentence)?.find((figure) => figure.last > to && figure.first <= to + LONGEST_HEDGE)
}

function figuresBefore({ first, sentence }: Reference, figures: Figures): Quantity[] {
  const near = Array.from({ length: REACH + 1 }, (_, back) => figures.get(sentence - REACH + back) ?? [])
  return near.flat().filter((figure) => figure.last < first && kindOf(figure) !== undefined)
}

type Kind = 'a percentage' | 'a sum of money' | 'a count'

function kindOf({ kind }: Quantity): Kind | undefined {
  if (kind === 'percent' || kind === 'point') return 'a percentage'
  if (kind === 'money') return 'a sum of money'
  return kind === 'count' ? 'a count' : undefined
}

// Of a count and a sum either may be short for the other: "54 billion sucres … this amount is 363 million dollars".
function clashes(earlier: Quantity, figure: Quantity): boolean {
  const kinds = [kindOf(earlier), kindOf(figure)]
  return kinds.includes('a percentage') && !kinds.includes(undefined) && kinds[0] !== kinds[1]
}

const comparisons = new WordSet('of more less higher lower above below up down over under')

// "That sum is 12 percent of the budget": a share of it is said of any figure.
function isShare({ tokens }: Document, { last }: Quantity): boolean {
  return comparisons.has(tokens.word[last + 1])
}

function report(document: Document, reference: Reference, antecedent: Quantity, figure: Quantity): Finding {
  const place = { start: reference.start, end: figure.end }
  return {
    place,
    reason: `Unexpected \`${document.slice(place)}\`, expected the kind of figure that \`${reference.text}\` points back to: \`${antecedent.text}\` is ${kindOf(antecedent)} and cannot reach \`${figure.text}\``,
    related: [{ place: antecedent, reason: `the figure before it, ${kindOf(antecedent)}` }],
    note: 'Name what is meant in place of the pointer, or give the figure that it points to.'
  }
}
