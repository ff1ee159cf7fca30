/**
 * A story whose main actor is "the prime minister" from the first paragraph
 * to the last asks its readers to know who that is, and will not be
 * understood when the office has changed hands.
 */
import { type Document, defineRule, entities, type Finding, type NameMention, names, type Span, WORD, WordSet } from '@stet/core'
import { offices, otherHolders, withheld } from './lexicon.ts'

export interface Options {
  /** From how many mentions on an unnamed holder of an office is a main actor. */
  mentions?: number
}

const retextUnnamedPeople = defineRule<Options>({
  meta: {
    ruleId: 'unnamed-people',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a main actor is never named'
  },
  options: {
    mentions: {
      default: 3,
      description: 'From how many mentions on an unnamed holder of an office is a main actor',
      schema: { type: 'integer', minimum: 1 }
    }
  },

  *check(document, { mentions }) {
    for (const actor of unnamedActors(document)) if (actor.mentions.length >= mentions) yield report(document, actor)
  }
})

export default retextUnnamedPeople

interface Actor {
  /** "prime minister" */
  office: string
  mentions: Mention[]
}

interface Mention extends Span {
  /** Whose office it is: "japan" in "Japan's prime minister". */
  of?: string
}

function unnamedActors(document: Document): Actor[] {
  const actors = new Map<string, Actor>()
  const nameStarts = new Set(names(document).map((name) => name.first))
  for (const { first, last } of offices.findAll(document)) {
    const mention = nameStarts.has(last + 1) ? undefined : mentionOf(document, first, last)
    if (!mention) continue
    const office = document.slice(document.span(first, last)).toLowerCase()
    const actor = actors.get(office) ?? { office, mentions: [] }
    actor.mentions.push(mention)
    actors.set(office, actor)
  }
  return [...actors.values()].filter(
    (actor) => isOnePerson(actor) && !mayBeNamed(document, actor) && !isWithheld(document, actor)
  )
}

const determiners = new WordSet('the his her their its our')
const others = new WordSet(otherHolders)
const LONGEST_MODIFIER = 3

/** One holder of an office without a name: "Japan's prime minister", "the city's new mayor"; undefined for anything else. */
function mentionOf({ tokens }: Document, first: number, last: number): Mention | undefined {
  for (let token = first - 1; token >= Math.max(0, first - 1 - LONGEST_MODIFIER); token--) {
    if (tokens.kind[token] !== WORD || others.has(tokens.word[token])) return undefined
    if (determiners.has(tokens.word[token])) return { start: tokens.start[token], end: tokens.end[last] }
    if (tokens.form(token) === "'s" && token > 0) {
      return { start: tokens.start[token - 1], end: tokens.end[last], of: tokens.form(token - 1) }
    }
  }
  return undefined
}

// "Japan's prime minister" and "Britain's prime minister" are two.
function isOnePerson({ mentions }: Actor): boolean {
  return new Set(mentions.flatMap((mention) => mention.of ?? [])).size <= 1
}

/** Whether the text names somebody who bears the office, or who may: without another role, and often or near it. */
function mayBeNamed(document: Document, { office, mentions }: Actor): boolean {
  const near = new Set(mentions.flatMap(({ start }) => around(document.sentenceAt(start)?.index ?? 0)))
  return entities(document).some((person) => {
    if (person.kind !== 'person') return false
    if (person.mentions.some(({ role }) => role)) return person.mentions.some((mention) => bears(mention, office))
    return person.mentions.length > 1 || person.mentions.some(({ sentence }) => near.has(sentence))
  })
}

function around(sentence: number): number[] {
  return [sentence - 1, sentence, sentence + 1]
}

function bears({ title, role }: NameMention, office: string): boolean {
  return role !== undefined && (office.endsWith(role) || title?.toLowerCase().includes(office) === true)
}

function isWithheld(document: Document, { mentions }: Actor): boolean {
  const sentences = new Set(mentions.map(({ start }) => document.sentenceAt(start)))
  return withheld.findAll(document).some(({ first }) => sentences.has(document.sentenceAt(document.tokens.start[first])))
}

function report(document: Document, { office, mentions }: Actor): Finding {
  const [first, second] = mentions
  return {
    place: first,
    reason: `Unexpected \`${document.slice(first)}\` without a name in ${mentions.length} mentions, expected the ${office}’s name at the first`,
    related: second ? [{ place: second, reason: 'mentioned again, and not named' }] : [],
    note: 'Give the name once, with the office: the story will be read when somebody else holds it.'
  }
}
