import type { Document } from '../../document/document.ts'
import { CAPITAL, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import { isProse } from './find.ts'
import { fold, gazetteer, givenNames, isEverydayWord, roles } from './lexicon/index.ts'
import type { Entity, NameMention } from './name.ts'
import { type Draft, partsOf } from './parse.ts'

/** Gives every mention its entity. A lone family name belongs to the last person of that name who was named in full before it. */
export function linkMentions(document: Document, drafts: Draft[]): { names: NameMention[]; entities: Entity[] } {
  settleKinds(document, drafts)
  const register = new Register()
  for (const draft of drafts) if (draft.kind === 'person' && draft.given) register.introduce(draft)
  const mentions: NameMention[] = drafts.map((draft) => Object.assign(draft, register.entityOf(draft)))
  const names = [...mentions, ...mentionsInHeadlines(document, mentions)].sort((a, b) => a.first - b.first)
  return { names, entities: register.entities(names) }
}

const speech = new WordSet('said says added told asked warned argued noted explained replied insisted believes believed')
const placePrepositions = new WordSet('in at near from across outside to')

/** Decides what a bare name is from what the rest of the text does with it. */
function settleKinds(document: Document, drafts: Draft[]): void {
  const { tokens } = document
  const families = new Set<string>()
  const speakers = new Set<string>()
  const house = new Set((document.house.people ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(fold))
  for (const draft of drafts) {
    if (house.has(fold(draft.text))) Object.assign(draft, { kind: 'person', ...partsOf(document, draft.first, draft.last) })
    if (draft.kind === 'person') for (const part of [draft.family, draft.given]) if (part) families.add(part)
    if (draft.first === draft.last && speech.has(tokens.word[draft.last + 1])) speakers.add(draft.text)
  }
  for (const draft of drafts) {
    if (draft.kind !== 'unknown') continue
    const parts = partsOf(document, draft.first, draft.last)
    const isPerson =
      parts.given === undefined ? families.has(parts.family) : isFullName(document, draft, parts.family, families, speakers)
    if (isPerson) {
      Object.assign(draft, { kind: 'person', ...parts })
      families.add(parts.family)
    } else if (placePrepositions.has(tokens.word[draft.first - 1]) && draft.first > 0) draft.kind = 'place'
  }
  for (const draft of drafts) {
    if (draft.kind === 'unknown' && draft.first === draft.last && families.has(draft.text)) {
      Object.assign(draft, { kind: 'person', family: draft.text })
    }
  }
}

// "Zbigniew Kochan welcomed the move. … Kochan said": the lone name that speaks makes the full one a person's; "Metal Traders" and "China Daily" stay as they are.
function isFullName(
  { tokens }: Document,
  draft: Draft,
  family: string,
  families: ReadonlySet<string>,
  speakers: ReadonlySet<string>
): boolean {
  const given = tokens.form(draft.first)
  if (isEverydayWord(tokens.word[draft.first]) || gazetteer.has(given) || roles.has(tokens.word[draft.first])) return false
  return draft.text.split(' ').length <= 3 && (families.has(family) || speakers.has(family))
}

/** Who is who: people by their names, everything else by its words. */
class Register {
  /** Of each entity: its kind, and where it is first named in full. */
  readonly #kinds: NameMention['kind'][] = []
  readonly #introduced: number[] = []
  readonly #people = new Map<string, number>()
  readonly #byPart = new Map<string, number[]>()
  readonly #things = new Map<string, number>()

  /** Notes a person named in full; "S. Heyman" and "Samuel J. Heyman" are one, Robert and Richard Heyman two. */
  introduce({ given = '', family = '', first }: Draft): void {
    const [name] = fold(given).split(/[ .]+/)
    const full = `${name} ${fold(family)}`
    const initial = `${name.charAt(0)} ${fold(family)}`
    const known = this.#people.get(full) ?? (name.length > 1 ? this.#people.get(`. ${initial}`) : this.#people.get(initial))
    const person = known ?? this.#open('person', first)
    this.#people.set(full, person)
    if (!this.#people.has(initial)) this.#people.set(initial, person)
    if (name.length === 1) this.#people.set(`. ${initial}`, person)
    if (known !== undefined) return
    push(this.#byPart, fold(family), person)
    push(this.#byPart, fold(given), person)
  }

  entityOf({ kind, text, given, family = text, first }: Draft): { entity: number; ambiguous?: boolean } {
    if (kind !== 'person') return { entity: this.#thing(fold(text), kind) }
    if (given) {
      const [name] = fold(given).split(/[ .]+/)
      return { entity: this.#people.get(`${name} ${fold(family)}`) ?? this.#thing(fold(text), kind) }
    }
    const bearers = this.#byPart.get(fold(family)) ?? []
    if (bearers.length === 0) return { entity: this.#thing(fold(family), 'person') }
    const introduced = this.#introducedBefore(bearers, first)
    const entity = bearers[Math.max(0, introduced - 1)]
    return (introduced || bearers.length) > 1 ? { entity, ambiguous: true } : { entity }
  }

  entities(names: readonly NameMention[]): Entity[] {
    const entities = this.#kinds.map((kind) => ({ kind, name: '', mentions: [] as NameMention[] }))
    for (const mention of names) {
      const entity = entities[mention.entity]
      entity.mentions.push(mention)
      if (mention.text.length > entity.name.length) entity.name = mention.text
    }
    return entities
  }

  /** How many of the people, in order of introduction, are introduced before a token. */
  #introducedBefore(people: readonly number[], token: number): number {
    let low = 0
    let high = people.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#introduced[people[middle]] <= token) low = middle + 1
      else high = middle
    }
    return low
  }

  #thing(key: string, kind: NameMention['kind']): number {
    const known = this.#things.get(key)
    if (known !== undefined) return known
    const entity = this.#open(kind, 0)
    this.#things.set(key, entity)
    return entity
  }

  #open(kind: NameMention['kind'], first: number): number {
    this.#introduced.push(first)
    return this.#kinds.push(kind) - 1
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Family names of the people of the text, in lines where every word has a capital. */
function mentionsInHeadlines(document: Document, mentions: readonly NameMention[]): NameMention[] {
  const { tokens } = document
  const people = new Map<string, NameMention>()
  for (const mention of mentions) if (mention.kind === 'person' && mention.family) people.set(fold(mention.family), mention)
  const found: NameMention[] = []
  for (const sentence of document.sentences) {
    if (document.blockOf(sentence).kind === 'code' || isProse(document, sentence)) continue
    for (let token = sentence.first; token <= sentence.last; token++) {
      if (tokens.kind[token] !== WORD || !tokens.is(token, CAPITAL) || givenNames.has(tokens.word[token])) continue
      const person = people.get(fold(tokens.text(token)))
      if (!person) continue
      const span = document.span(token, token)
      found.push({
        ...span,
        text: document.slice(span),
        kind: 'person',
        family: document.slice(span),
        first: token,
        last: token,
        sentence: sentence.index,
        entity: person.entity
      })
    }
  }
  return found
}
