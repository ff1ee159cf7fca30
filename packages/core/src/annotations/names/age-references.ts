import type { Document, Sentence } from '../../document/document.ts'
import { CAPITAL, NUMBER, type Tokens, WORD } from '../../document/tokens.ts'
import { type Age, type AgeMention, ageAdjective } from './ages.ts'
import { functionWords, roles } from './lexicon/index.ts'
import type { Entity, NameMention } from './name.ts'

/** The ages of the people of a document, in order: those beside a name, and those of "the 34-year-old" and "died aged 34". */
export function findAges(document: Document, names: readonly NameMention[], entities: readonly Entity[]): AgeMention[] {
  const cast = new Cast(names, entities)
  const beside = names.flatMap(({ age, ageSpan, entity, ambiguous, sentence }) =>
    age === undefined || !ageSpan || ambiguous ? [] : [{ ...ageSpan, value: age, entity, sentence, beside: true }]
  )
  const taken = new Set(beside.map(({ start }) => start))
  const pointing = document.sentences.flatMap((sentence) =>
    agesWithoutName(document, sentence).flatMap((age) => {
      const span = document.span(age.first, age.last)
      const entity = taken.has(span.start) ? undefined : cast.bearerOf(age, sentence)
      return entity === undefined ? [] : [{ ...span, value: age.value, entity, sentence: sentence.index, beside: false }]
    })
  )
  return [...beside, ...pointing].sort((a, b) => a.start - b.start)
}

type Pointing = Age & { subject: boolean }

function agesWithoutName({ tokens }: Document, { first, last }: Sentence): Pointing[] {
  const found: Pointing[] = []
  for (let token = first; token <= last; token++) {
    if (tokens.kind[token] !== NUMBER) continue
    const before = tokens.form(token - 1)
    const adjective = before === 'the' ? ageAdjective(tokens, token) : undefined
    if (adjective && standsAlone(tokens, adjective.last + 1)) {
      found.push({ ...adjective, subject: false })
    } else if (before === 'aged' && /^(?:died|dies|dead)$/.test(tokens.form(token - 2))) {
      found.push({ first: token, last: token, value: Number(tokens.text(token)), subject: true })
    }
  }
  return found
}

// "the 34-year-old said" speaks of somebody; "the 34-year-old company" and "the 34-year-old Khan" say who or what.
function standsAlone(tokens: Tokens, next: number): boolean {
  if (tokens.kind[next] !== WORD) return true
  const word = tokens.word[next]
  return !tokens.is(next, CAPITAL) && (functionWords.has(word) || roles.has(word) || /^'|ed$/.test(tokens.form(next)))
}

const REACH = 3

/** The people of a document as its ages see them. */
class Cast {
  readonly #people: readonly NameMention[]
  readonly #byAge = new Map<number, number>()
  /** Whom at least half of all mentions of people name. */
  readonly #main: number | undefined

  constructor(names: readonly NameMention[], entities: readonly Entity[]) {
    this.#people = names.filter(({ kind, ambiguous }) => kind === 'person' && !ambiguous)
    for (const { age, entity } of this.#people) if (age !== undefined && !this.#byAge.has(age)) this.#byAge.set(age, entity)
    const main = entities.findIndex(
      ({ kind, mentions }) => kind === 'person' && mentions.length * 2 >= this.#people.length && mentions.length > REACH
    )
    this.#main = main < 0 ? undefined : main
  }

  /**
   * Whose age it is that stands without a name. "Died aged 91" is said of the one person of its sentence. "The
   * 34-year-old" is the person who is 34 elsewhere, else the main person of the text, else the one of the sentence before.
   */
  bearerOf(age: Pointing, sentence: Sentence): number | undefined {
    const before = this.#before(age.first, sentence.index - REACH)
    if (age.subject) return onlyOne(before.filter((mention) => mention.sentence === sentence.index))
    const same = this.#byAge.get(age.value)
    if (same !== undefined) return same
    if (this.#main !== undefined && before.some(({ entity }) => entity === this.#main)) return this.#main
    return onlyOne(before.filter((mention) => mention.sentence === sentence.index - 1))
  }

  /** The mentions of people between the start of a sentence and a token, the last few of them. */
  #before(token: number, sentence: number): NameMention[] {
    let low = 0
    let high = this.#people.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#people[middle].first < token) low = middle + 1
      else high = middle
    }
    return this.#people.slice(Math.max(0, low - MOST), low).filter((mention) => mention.sentence >= sentence)
  }
}

const MOST = 30

function onlyOne(mentions: readonly NameMention[]): number | undefined {
  return new Set(mentions.map(({ entity }) => entity)).size === 1 ? mentions[0].entity : undefined
}
