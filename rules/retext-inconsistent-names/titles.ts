import { type Document, type Entity, eitherWay, entities, type Finding, type NameMention, type Span } from '@stet/core'
import { exclusiveRoles, portfolioRoles, portfolios, wordsOfChange } from './lexicon.ts'

/** Two titles for one person that cannot both be held; one finding for each person. */
export function* findConflictingTitles(document: Document): Generator<Finding> {
  for (const entity of entities(document)) {
    const titled = entity.mentions.filter((mention) => mention.role && !mention.ambiguous && !isPast(document, mention))
    const posts = firstOfEachPost(titled)
    const clash = posts.flatMap((one, index) =>
      posts
        .slice(index + 1)
        .filter((other) => excludes(one, other))
        .map((other) => [one, other])
    )[0]
    if (clash) yield report(entity, titled, clash[0], clash[1])
  }
}

function firstOfEachPost(titled: readonly NameMention[]): NameMention[] {
  const posts = new Map<string, NameMention>()
  for (const mention of titled) {
    const post = [roleOf(mention), ...portfoliosOf(mention)].join(' ')
    if (!posts.has(post)) posts.set(post, mention)
  }
  return [...posts.values()].slice(0, MOST_POSTS)
}

const MOST_POSTS = 20

// "former president Bush", "then-Prime Minister Thatcher", "President-elect"
function isPast({ tokens }: Document, { titleSpan, first }: NameMention): boolean {
  if (!titleSpan) return false
  const title = tokens.at(titleSpan.start)
  for (let token = Math.max(0, title - 2); token < Math.max(first, title + 3) && token < tokens.length; token++) {
    if (wordsOfChange.has(tokens.word[token])) return true
  }
  return false
}

function excludes(one: NameMention, other: NameMention): boolean {
  const [role, otherRole] = [roleOf(one), roleOf(other)]
  if (role === otherRole) return portfolioRoles.has(role) && differByPortfolio(one, other)
  return exclusiveRoles.some((group) => group.has(role) && group.has(otherRole) && group.get(role) !== group.get(otherRole))
}

/** "prime minister" is a role of its own; else the noun. */
function roleOf({ title = '', role = '' }: NameMention): string {
  return role === 'minister' && /\bprime minister$/i.test(title) ? 'prime minister' : role
}

function differByPortfolio(one: NameMention, other: NameMention): boolean {
  const [fields, otherFields] = [portfoliosOf(one), portfoliosOf(other)]
  return fields.length > 0 && otherFields.length > 0 && !fields.some((field) => otherFields.includes(field))
}

function portfoliosOf({ title = '' }: NameMention): string[] {
  return title
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => portfolios.get(word) ?? [])
}

function report({ name }: Entity, titled: readonly NameMention[], one: NameMention, other: NameMention): Finding {
  const uses = (mention: NameMention) =>
    titled.filter(({ title }) => title?.toLowerCase() === mention.title?.toLowerCase()).length
  const [usual, odd] = uses(other) > uses(one) ? [other, one] : [one, other]
  return {
    place: odd.titleSpan ?? odd,
    severity: 'warning',
    reason: `Unexpected title \`${odd.title}\` of \`${name}\`, expected \`${usual.title}\` as elsewhere, or the other way round`,
    related: [{ place: usual.titleSpan ?? usual, reason: `\`${usual.text}\` is \`${usual.title}\` here` }],
    ...(odd.titleSpan && usual.titleSpan && { choices: eitherWay(titleOf(odd, odd.titleSpan), titleOf(usual, usual.titleSpan)) }),
    note: 'Nobody holds both titles at once. Where one came after the other, say so: “then”, “former”.'
  }
}

function titleOf({ title = '' }: NameMention, span: Span): Span & { text: string } {
  return { ...span, text: title }
}
