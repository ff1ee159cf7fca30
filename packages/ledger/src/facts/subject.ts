import { CAPITAL, type Document, type Sentence } from '@stet/core'
import type { FactPhrase } from './fact-index.ts'
import * as lexicon from './lexicon.ts'

/** A range of tokens, both inclusive. */
export interface Tokens {
  first: number
  last: number
}

/** Whose measure it is, and how the words tie the two. */
export interface Owner {
  subject: number
  /** `owns`: "Japan's defense budget". `acts`: "the agency was founded". */
  by: 'owns' | 'acts'
}

/**
 * The subject of a measure: "Japan's defense budget", "Japan raised its defense budget", "the defense budget of Japan",
 * "the agency, which was founded". Undefined where the words could mean another's.
 *
 * @param inner the figures and times of the sentence; between subject and measure they change nothing
 */
export function ownerOf(
  document: Document,
  sentence: Sentence,
  measure: Tokens,
  phrases: readonly FactPhrase[],
  inner: readonly Tokens[]
): Owner | undefined {
  const { tokens } = document
  const subjects = phrases.filter(({ subject }) => subject !== undefined)
  const before = tokenBefore(document, sentence, measure, inner)
  const owner = subjects.find(({ last }) => last === before)
  if (owner) return standsAlone(document, sentence, owner, inner) ? { subject: owner.subject as number, by: 'owns' } : undefined
  if (before >= sentence.first && lexicon.possessive.has(tokens.word[before]))
    return referredTo(document, sentence, before, subjects, inner)
  const holder = subjects.find(({ last }) => isHaving(tokens, last + 1, before + 1, measure))
  if (holder)
    return standsAlone(document, sentence, holder, inner) ? { subject: holder.subject as number, by: 'owns' } : undefined
  const acting = subjects.findLast(({ last }) => last < measure.first)
  if (acting && isActing(document, acting, measure))
    return standsAlone(document, sentence, acting, inner) ? { subject: acting.subject as number, by: 'acts' } : undefined
  // "In 2024, unemployment in Norway": neither its first word nor what stands before it makes it another measure.
  const isBare = before < sentence.first || before < measure.first - 1 || tokens.text(before) === ','
  return isBare ? ownerBehind(document, measure, subjects) : undefined
}

/** The token before a measure and what leaves it as it is: "Japan's ¥7.95 trillion defense budget" */
function tokenBefore({ tokens }: Document, sentence: Sentence, measure: Tokens, inner: readonly Tokens[]): number {
  let token = measure.first - 1
  while (token >= sentence.first) {
    const skipped = inner.find(({ last }) => last === token)
    if (skipped) token = skipped.first - 1
    else if (lexicon.neutral.has(tokens.word[token])) token--
    else break
  }
  return token
}

/**
 * Whether a subject is named by all of a name and is not itself part of what is spoken of: not "New Mexico", "the Bank of
 * Japan", "Texaco Canada", "a fifth of Japan's budget", "its UK chief executive", "the former Japanese prime minister".
 */
function standsAlone({ tokens }: Document, sentence: Sentence, { first }: Tokens, inner: readonly Tokens[]): boolean {
  const at = first > sentence.first && tokens.form(first - 1) === 'the' ? first - 2 : first - 1
  if (at < sentence.first || inner.some(({ last }) => last === at)) return true
  const word = tokens.word[at]
  if (lexicon.otherwise.has(word) || lexicon.partOf.has(word) || lexicon.possessive.has(word)) return false
  return !tokens.is(at, CAPITAL) || (at === sentence.first && lexicon.openers.has(word))
}

/** "Tokyo raised its military budget": the sentence begins with the subject, and names nobody else whose it could be. */
function referredTo(
  document: Document,
  sentence: Sentence,
  pronoun: number,
  subjects: readonly FactPhrase[],
  inner: readonly Tokens[]
): Owner | undefined {
  const { tokens } = document
  const before = subjects.filter(({ last }) => last < pronoun)
  const [subject] = before
  if (!subject || lexicon.partOf.has(tokens.word[pronoun - 1]) || !standsAlone(document, sentence, subject, inner))
    return undefined
  if (before.some((other) => other.subject !== subject.subject)) return undefined
  for (let token = sentence.first; token < pronoun; token++) {
    const skipped = inner.find(({ first }) => first === token) ?? before.find(({ first }) => first === token)
    if (skipped) token = skipped.last
    else if (tokens.is(token, CAPITAL) && token > sentence.first) return undefined
  }
  return { subject: subject.subject as number, by: 'owns' }
}

/** "Norway had a population": the verb stands right behind the subject, and nothing but an article and what is neutral behind it. */
function isHaving(tokens: Document['tokens'], verb: number, rest: number, measure: Tokens): boolean {
  if (!lexicon.having.has(tokens.word[verb]) || verb >= measure.first) return false
  return rest === verb + 1 || (rest === verb + 2 && /^an?$/.test(tokens.form(verb + 1)))
}

function isActing({ tokens }: Document, subject: Tokens, measure: Tokens): boolean {
  for (let token = subject.last + 1; token < measure.first; token++) if (!lexicon.beforeVerb.has(tokens.word[token])) return false
  return true
}

/** "the defense budget of Japan", and not of "Japan Airlines" */
function ownerBehind({ tokens }: Document, measure: Tokens, subjects: readonly FactPhrase[]): Owner | undefined {
  if (!lexicon.ofSubject.has(tokens.word[measure.last + 1])) return undefined
  const first = tokens.form(measure.last + 2) === 'the' ? measure.last + 3 : measure.last + 2
  const owner = subjects.find((phrase) => phrase.first === first)
  if (!owner || tokens.form(owner.last + 1) === "'s" || tokens.is(owner.last + 1, CAPITAL)) return undefined
  return { subject: owner.subject as number, by: 'owns' }
}
