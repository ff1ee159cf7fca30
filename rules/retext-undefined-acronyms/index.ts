/**
 * A reader who meets "the NHTSA" does not know who speaks; one who reads the
 * full name only three paragraphs later has wondered in vain.
 */
import {
  type Acronym,
  ALL_CAPS,
  acronyms,
  CAPITAL,
  type Document,
  defineRule,
  type Finding,
  isRunningText,
  NUMBER,
  names,
  overlaps,
  SPACED,
  type Span,
  WordSet
} from '@stet/core'
import { familiar, houses } from './lexicon.ts'

export interface Options {
  /** Acronyms that need no spelling out here, besides the familiar ones and the house's. */
  known?: readonly string[]
}

const retextUndefinedAcronyms = defineRule<Options>({
  meta: {
    ruleId: 'undefined-acronyms',
    group: 'sourcing',
    severity: 'info',
    description: 'Note an acronym that is never spelled out, spelled out late, or twice'
  },
  options: {
    known: {
      default: [],
      description: 'Acronyms that need no spelling out, besides the familiar ones and those of the house',
      schema: { type: 'array', items: { type: 'string' } }
    }
  },

  *check(document, { known }) {
    const accepted = new Set([...known, ...(document.house.acronyms ?? [])].map(lettersOf))
    const longNames = names(document).filter(({ first, last }) => last > first)
    for (const acronym of acronyms(document)) {
      if (familiar.has(acronym.form) || accepted.has(acronym.form)) continue
      const finding = judge(document, acronym, longNames)
      if (finding) yield finding
    }
  }
})

export default retextUndefinedAcronyms

function lettersOf(acronym: string): string {
  return acronym.replace(/\./g, '').toUpperCase()
}

// Two letters are a unit, a rating, initials or a state more often than a name to spell out.
const SHORTEST = 3

function judge(
  document: Document,
  { form, mentions, definitions, fullName }: Acronym,
  longNames: readonly Span[]
): Finding | undefined {
  const first = mentions.find((mention) => isBody(document, mention))
  if (!first || isPartOf(longNames, first)) return undefined
  if (definitions.length > 1) return definedTwice(form, definitions[0].place, definitions[1].place)
  const [definition] = definitions
  if (definition) return definition.place.start > first.start ? definedLate(document, first, definition.place) : undefined
  if (fullName || form.length < SHORTEST) return undefined
  // A bare entry of a menu, a table or a list stands beside what it leads to.
  const read = mentions.find((mention) => isRead(document, mention))
  if (!read || isCredit(document, read) || isGlossed(document, read) || isTimeZone(document, read) || isCodeName(document, read))
    return undefined
  return neverDefined(document, read)
}

/**
 * Do the words beside the letters say what they stand for: "the news agency IRNA", "the EIS, Scotland's largest union",
 * "the Feed Cereals Institute, ITCF,", "a national PRV (pseudorabies virus) programme"; or are they part of a code, as in "UTX/32" and "BAC.NYSE".
 */
function isGlossed({ tokens, text }: Document, { start }: Span): boolean {
  const at = tokens.at(start)
  const before = text[tokens.start[at - 1]]
  const behind = text[tokens.start[at + 1]]
  if ((!tokens.is(at, SPACED) && joints.includes(before)) || (!tokens.is(at + 1, SPACED) && joints.includes(behind))) return true
  if (houses.has(tokens.word[at - 1]) || behind === '(') return true
  if ((before === ',' && behind === ',') || isDash(before)) return tokens.is(at - 2, CAPITAL) && !tokens.is(at - 2, ALL_CAPS)
  return behind === ',' && (articles.has(tokens.word[at + 2]) || possessive.has(tokens.word[at + 3]))
}

const joints = './&-'
const articles = new WordSet('a an the')
const possessive = new WordSet("'s ’s")

function isDash(mark: string): boolean {
  return mark === '–' || mark === '—' || mark === '-'
}

// A headline may use the short form; the story spells it out.
function isBody(document: Document, { start }: Span): boolean {
  const sentence = document.sentenceAt(start)
  return sentence !== undefined && /^(?:paragraph|list-item|block-quote)$/.test(document.blockOf(sentence).kind)
}

function isRead(document: Document, { start }: Span): boolean {
  const sentence = document.sentenceAt(start)
  return sentence !== undefined && isRunningText(document, sentence)
}

// "0203 HKT", "at 10 a.m. PDT": a clock's time in a time zone.
function isTimeZone({ tokens }: Document, { start, end }: Span): boolean {
  const at = tokens.at(start)
  return (
    end - start <= ZONE && tokens.text(at).endsWith('T') && (tokens.kind[at - 1] === NUMBER || halves.has(tokens.word[at - 1]))
  )
}

/** The letters of a time zone, at most. Source: the tz database. */
const ZONE = 4
const halves = new WordSet('a.m. p.m. am pm noon midnight')

// "A list of targets, “MULLER” among them": a word in quotation marks is quoted as it was written.
function isCodeName({ tokens, text }: Document, { start }: Span): boolean {
  const at = tokens.at(start)
  const behind = ',.'.includes(text[tokens.start[at + 1]]) ? at + 2 : at + 1
  return marks.includes(text[tokens.start[at - 1]]) && marks.includes(text[tokens.start[behind]])
}

const marks = '"“”‘’\''

// "GAF Corp", "ABN Amro Bank": the letters are the name.
function isPartOf(longNames: readonly Span[], mention: Span): boolean {
  let low = 0
  let high = longNames.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (longNames[middle].end > mention.start) high = middle
    else low = middle + 1
  }
  return low < longNames.length && overlaps(longNames[low], mention)
}

// "(AP)" behind a dateline or a picture; "(D-NY)" behind a senator.
function isCredit(document: Document, { start, end }: Span): boolean {
  return document.text[start - 1] === '(' && document.text[end] === ')'
}

function neverDefined(document: Document, place: Span): Finding {
  return {
    place,
    reason: `Unexpected \`${document.slice(place)}\` without its full name, expected it spelled out at first use`,
    note: 'Give the full name once, with the letters in brackets; or list the acronym in the house’s `acronyms`.'
  }
}

function definedLate(document: Document, place: Span, definition: Span): Finding {
  return {
    place,
    reason: `Unexpected \`${document.slice(place)}\` before it is spelled out, expected the full name at first use`,
    related: [{ place: definition, reason: `spelled out here: \`${document.slice(definition)}\`` }],
    note: 'Move the full name to the first use.'
  }
}

function definedTwice(form: string, first: Span, second: Span): Finding {
  return {
    place: second,
    reason: `Unexpected second spelling-out of \`${form}\`, expected the letters alone from the first on`,
    related: [{ place: first, reason: 'spelled out here already' }]
  }
}
