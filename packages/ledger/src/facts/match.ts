import {
  type DateMention,
  type Document,
  dates,
  defineLayer,
  documentDate,
  entities,
  type NameMention,
  names,
  PUNCTUATION,
  type Quantity,
  quantities,
  type Sentence,
  type Span
} from '@stet/core'
import type { Fact } from './fact.ts'
import type { FactPhrase } from './fact-index.ts'
import type { Facts } from './facts.ts'
import * as lexicon from './lexicon.ts'
import { type Owner, ownerOf } from './subject.ts'
import { allowedBy, isSameUnit, overlap } from './values.ts'
import { type ClaimTime, isTimeOfValue, verdictOfTime } from './when.ts'

/** What the ledger says of a value in a draft. `stale`: it knows it for a time that is over, and no newer one. */
export interface FactMatch {
  verdict: 'agrees' | 'conflicts' | 'stale'
  fact: Fact
  /** The value in the draft: figure, date or name. */
  place: Span
  sentence: number
}

/** A subject and a measure in a sentence: what its value would be the value of. */
interface Topic extends Owner {
  measure: FactPhrase
  sentence: Sentence
}

/**
 * What a folder of facts says of the figures, dates and names in a document: those that stand, in words that leave no
 * doubt, as the value of a fact's measure of a fact's subject, in the same unit and at the same time. Where the words
 * could mean anything else, nothing.
 *
 * @param today day that an undated document speaks from, counted from 1970-01-01
 * @returns in the order of the text
 */
export function matchFacts(document: Document, facts: Facts, today?: number): FactMatch[] {
  const phrases = facts.index.phrasesOf(document)
  const isTold = phrases.some(({ measure }) => measure !== undefined) && phrases.some(({ subject }) => subject !== undefined)
  if (!isTold) return []
  return new Matcher(document, facts, phrases, documentDate(document) ?? today).matches()
}

class Matcher {
  readonly #document: Document
  readonly #facts: Facts
  readonly #phrases: BySentence<FactPhrase>
  readonly #figuresIn: BySentence<Quantity>
  readonly #mentionsIn: BySentence<DateMention>
  readonly #day: number | undefined

  constructor(document: Document, facts: Facts, phrases: readonly FactPhrase[], day: number | undefined) {
    this.#document = document
    this.#facts = facts
    this.#day = day
    this.#phrases = bySentence(phrases, ({ first }) => document.sentenceAt(document.tokens.start[first])?.index ?? 0)
    this.#figuresIn = bySentence(quantities(document), ({ sentence }) => sentence)
    this.#mentionsIn = bySentence(dates(document), ({ sentence }) => sentence)
  }

  matches(): FactMatch[] {
    const found: FactMatch[] = []
    for (const [index, phrases] of this.#phrases) {
      const sentence = this.#document.sentences[index]
      const topics = phrases
        .filter(({ measure }) => measure !== undefined)
        .flatMap((measure) => this.#topicsOf(measure, sentence, phrases))
      for (const topic of topics) found.push(...this.#valuesOf(topic))
      if (topics.length === 1) found.push(...this.#carriedFrom(topics[0]))
    }
    return found.sort((a, b) => a.place.start - b.place.start)
  }

  #topicsOf(measure: FactPhrase, sentence: Sentence, phrases: readonly FactPhrase[]): Topic[] {
    const owner = ownerOf(this.#document, sentence, measure, phrases, this.#inner(sentence.index))
    return owner ? [{ ...owner, measure, sentence }] : []
  }

  #isNeutral(first: number, last: number, sentence: number): boolean {
    const { word } = this.#document.tokens
    for (let token = first; token <= last; token++) {
      const inner = this.#inner(sentence).find((one) => one.first === token)
      if (inner && inner.last <= last) token = inner.last
      else if (!lexicon.neutral.has(word[token])) return false
    }
    return true
  }

  /** The figures and times of a sentence. */
  #inner(sentence: number): { first: number; last: number }[] {
    return [...(this.#figuresIn.get(sentence) ?? []), ...(this.#mentionsIn.get(sentence) ?? [])]
  }

  *#valuesOf(topic: Topic): Generator<FactMatch> {
    const numbers = topic.measure.measure === undefined ? [] : this.#facts.index.factsOf(topic.subject, topic.measure.measure)
    if (numbers.length === 0) return
    const facts = numbers.map((number) => this.#facts.at(number))
    yield* this.#dates(
      facts.filter(({ day }) => day),
      topic
    )
    if (topic.by === 'acts') return
    yield* this.#figures(
      facts.filter(({ figure }) => figure),
      (this.#figuresIn.get(topic.sentence.index) ?? []).filter((quantity) => this.#isValueOf(quantity, topic.measure)),
      this.#timeIn(topic.sentence, topic.measure)
    )
    yield* this.#names(
      facts.filter(({ name }) => name),
      topic
    )
  }

  /** "That figure reached over ¥6.9 trillion." behind a sentence about a measure. */
  *#carriedFrom({ subject, measure, sentence }: Topic): Generator<FactMatch> {
    const { tokens, sentences } = this.#document
    const next = sentences[sentence.index + 1]
    if (next?.block !== sentence.block || this.#phrases.has(next.index)) return
    if (!lexicon.demonstrative.has(tokens.word[next.first]) || !lexicon.figureNoun.has(tokens.word[next.first + 1])) return
    const head = { first: next.first, last: next.first + 1 }
    const time = this.#timesIn(next).length > 0 ? this.#timeIn(next, head) : this.#timeIn(sentence, measure)
    const facts = this.#facts.index.factsOf(subject, measure.measure as number).map((number) => this.#facts.at(number))
    yield* this.#figures(
      facts.filter(({ figure }) => figure),
      (this.#figuresIn.get(next.index) ?? []).filter((quantity) => this.#isBehind(quantity, head)),
      time
    )
  }

  *#figures(facts: readonly Fact[], figures: readonly Quantity[], time: ClaimTime | undefined): Generator<FactMatch> {
    for (const quantity of figures) {
      const own = this.#timeOf(quantity, time)
      if (!own || quantity.partner !== undefined || quantity.per !== undefined) continue
      const exceeds = lexicon.exceeding.has(this.#document.tokens.word[quantity.first - 1])
      const alike = facts.filter(({ figure }) => figure && isSameUnit(figure, quantity))
      const says = (fact: Fact) => overlap(allowedBy(quantity, exceeds), fact.figure!)
      yield* this.#verdict(alike, { ...own, isPast: own.isPast || this.#isPast(quantity) }, quantity, quantity.sentence, says)
    }
  }

  *#dates(facts: readonly Fact[], { measure, sentence }: Topic): Generator<FactMatch> {
    if (facts.length === 0) return
    const { tokens } = this.#document
    let token = measure.last + 1
    while (token <= sentence.last && lexicon.beforeDate.has(tokens.word[token])) token++
    const mention = this.#mentionsIn.get(sentence.index)?.find(({ first }) => first === token)
    if (mention?.anchor !== 'absolute' || mention.from === undefined || mention.to === undefined) return
    const days = { low: mention.from, high: mention.to }
    const says = ({ day }: Fact) => overlap(days, { low: day!.from, high: day!.to })
    yield* this.#verdict(facts, { isPast: false }, mention, sentence.index, says)
  }

  *#names(facts: readonly Fact[], { measure, sentence }: Topic): Generator<FactMatch> {
    if (facts.length === 0) return
    const { tokens } = this.#document
    const last = this.#lastWithOwner(measure, sentence)
    const isApposed = tokens.form(last + 1) === ','
    const mention = namesByToken(this.#document).get(last + (isApposed ? 2 : 1))
    const time = this.#timeIn(sentence, measure)
    if (!mention || mention.kind === 'place' || !time) return
    // "as US president, Jane Roe has said": the name begins a clause, where nothing parts it from what follows.
    if (isApposed && tokens.kind[mention.last + 1] !== PUNCTUATION) return
    const words = wordsOf(`${mention.text} ${entities(this.#document)[mention.entity]?.name ?? ''}`)
    const says = ({ name }: Fact) =>
      [name!.shown, ...name!.others].some((written) => wordsOf(written).some((word) => words.includes(word)))
    yield* this.#verdict(facts, time, mention, sentence.index, says)
  }

  /** "The mayor of Bergen, Marit Warncke": the last token of a measure with the subject that it is the measure of. */
  #lastWithOwner({ last }: FactPhrase, { index }: Sentence): number {
    if (!lexicon.ofSubject.has(this.#document.tokens.word[last + 1])) return last
    return this.#phrases.get(index)?.find(({ first, subject }) => subject !== undefined && first === last + 2)?.last ?? last
  }

  /** One match at most: any fact of that time that agrees; else one that conflicts; else one whose time is over. */
  *#verdict(
    facts: readonly Fact[],
    time: ClaimTime,
    place: Span,
    sentence: number,
    agrees: (fact: Fact) => boolean
  ): Generator<FactMatch> {
    const judged = facts.map((fact) => ({ fact, time: verdictOfTime(fact, time, this.#day) }))
    const current = judged.filter((one) => one.time === 'same').map(({ fact }) => fact)
    const stale = judged.filter((one) => one.time === 'over').map(({ fact }) => fact)
    const agreeing = current.find(agrees)
    const fact = agreeing ?? current[0] ?? stale.at(-1)
    if (!fact) return
    const verdict = agreeing ? 'agrees' : current.length > 0 ? 'conflicts' : 'stale'
    yield { verdict, fact, place: { start: place.start, end: place.end }, sentence }
  }

  #isValueOf(quantity: Quantity, measure: FactPhrase): boolean {
    return this.#isBehind(quantity, measure) || this.#isBefore(quantity, measure)
  }

  /** "the defense budget was ¥7.95 trillion", "rose 3.4 percent to ¥7.95 trillion" */
  #isBehind(quantity: Quantity, { last }: { last: number }): boolean {
    const { word } = this.#document.tokens
    if (quantity.first <= last + 1 || !lexicon.level.has(word[quantity.first - 1])) return false
    const subjects = (this.#phrases.get(quantity.sentence) ?? []).filter(({ subject }) => subject !== undefined)
    const inner = [...this.#inner(quantity.sentence), ...subjects]
    for (let token = last + 1; token < quantity.first; token++) {
      const skipped = inner.find(({ first }) => first === token)
      if (skipped && skipped.last < quantity.first) token = skipped.last
      else if (!lexicon.level.has(word[token]) && !lexicon.bridge.has(word[token])) return false
    }
    return true
  }

  /** "a ¥7.95 trillion defense budget" */
  #isBefore(quantity: Quantity, measure: FactPhrase): boolean {
    const { tokens } = this.#document
    if (quantity.last >= measure.first || !this.#isNeutral(quantity.last + 1, measure.first - 1, quantity.sentence)) return false
    const next = measure.last + 1
    return next >= tokens.length || lexicon.afterMeasure.has(tokens.word[next])
  }

  #isPast({ first }: Quantity): boolean {
    const { word } = this.#document.tokens
    return [first - 1, first - 2].some((token) => token >= 0 && lexicon.past.has(word[token]))
  }

  /** A figure's own time, just behind it; else the sentence's, where that does not stand just behind another figure. */
  #timeOf(quantity: Quantity, ofSentence: ClaimTime | undefined): ClaimTime | undefined {
    const figures = this.#figuresIn.get(quantity.sentence) ?? []
    const times = (this.#mentionsIn.get(quantity.sentence) ?? []).filter(isTimeOfValue)
    const behind = (figure: Quantity) => times.find(({ first }) => this.#isJustBehind(figure.last, first))
    const mention = behind(quantity)
    if (mention) return { mention, isPast: false }
    const isTaken = figures.some((other) => other.unit === quantity.unit && behind(other) === ofSentence?.mention)
    return ofSentence?.mention && isTaken ? undefined : ofSentence
  }

  /** The time that a sentence gives its value; undefined where it names several. */
  #timeIn(sentence: Sentence, measure: { first: number; last: number }): ClaimTime | undefined {
    const times = this.#timesIn(sentence)
    if (times.length === 1) return { mention: times[0], isPast: false }
    if (times.length === 0) {
      const before = this.#document.sentences[sentence.index - 1]
      const isTold = before?.block === sentence.block && this.#timesIn(before).length > 0
      return { isPast: isTold }
    }
    const beside = times.filter(({ first, last }) => last + 1 === measure.first || this.#isJustBehind(measure.last, first))
    return beside.length === 1 ? { mention: beside[0], isPast: false } : undefined
  }

  #isJustBehind(last: number, first: number): boolean {
    return first === last + 1 || (first === last + 2 && lexicon.beforeTime.has(this.#document.tokens.word[last + 1]))
  }

  #timesIn({ index }: Sentence): DateMention[] {
    return (this.#mentionsIn.get(index) ?? []).filter(isTimeOfValue)
  }
}

type BySentence<Item> = ReadonlyMap<number, Item[]>

function bySentence<Item>(items: readonly Item[], sentenceOf: (item: Item) => number): BySentence<Item> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(sentenceOf(item))
    if (group) group.push(item)
    else groups.set(sentenceOf(item), [item])
  }
  return groups
}

const namesByToken = defineLayer(
  (document): ReadonlyMap<number, NameMention> => new Map(names(document).map((name) => [name.first, name]))
)

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
}
