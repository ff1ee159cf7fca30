import { PUNCTUATION, type Span, type Tokens } from '@stet/core'
import { isInnerHyphen } from './hyphen.ts'
import type { Statement } from './statement.ts'
import { finiteVerbs } from './verbs.ts'

/** A subject has so many tokens at most; what is longer was not understood. */
const LONGEST = 14

/**
 * What a statement speaks of: the words before its first finite verb, without what stands in front of the first
 * comma ("Last fiscal year, [Tokyo] raised") and behind the next ("[Helmut Roe], the chairman, said"). Of reported
 * speech it is the subject of what was said: "Iomega said [it] has laid off".
 */
export function clauseSubject(statement: Statement, span: Span): Span | undefined {
  const { document, sentence } = statement
  const { tokens } = document
  let first = Math.max(sentence.first, tokens.at(span.start))
  const said = openingOfSaid(statement)
  if (said !== undefined) first = said
  const verb = finiteVerbs(document, { ...sentence, first }).find(({ token }) => token > first)?.token
  if (verb === undefined || verb <= first) return undefined
  const from = afterIntroduction(statement, first, verb)
  if (from >= verb || tokens.kind[from] === PUNCTUATION || opensNoSubject.test(tokens.form(from))) return undefined
  let to = from
  while (to < verb - 1 && !endsSubject(tokens, to + 1)) to++
  while (to > from && adverb.test(tokens.form(to))) to--
  // "seeing it as a signal that he would": no verb was known before.
  if (to > from && pronoun.test(tokens.form(from))) return undefined
  // "Asia-Pacific" and "Japan's" are several tokens.
  if (to - from >= LONGEST || closesNoSubject.test(tokens.form(to)) || isQuoteMark(tokens, to + 1)) return undefined
  return document.span(from, to)
}

const pronoun = /^(?:it|he|she|they|i|we|you|there)$/

const adverb = /(?:ly|^also|^then|^still|^even|^just|^never|^not|^now|^already|^has|^have|^had)$/

// "In Northern Ireland it", "If the family makes": what comes first is no subject, and no comma says where it ends.
const opensNoSubject =
  /^(?:in|on|at|by|for|from|since|after|before|during|under|with|without|as|within|amid|despite|over|until|if|because|when|while|although|though|what|how|to|far)$/

// "The plan forms part of the party's": the verb was not known as one.
const closesNoSubject = /^(?:'s|’s|the|a|an|of|in|on|at|by|for|to|and|or|his|her|its|their|our|my|your|i|that)$/

// "the tie-up with China" is one; "Cheryl Hackley, who works", "Guest post by Cheryl Hackley who works".
function endsSubject(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== PUNCTUATION) return /^(?:who|which|whose)$/.test(tokens.form(token))
  return !isInnerHyphen(tokens, token)
}

function isQuoteMark(tokens: Tokens, token: number): boolean {
  return /^["“”]$/.test(tokens.text(token))
}

/** How far behind a cue "that" opens what was said: "told a meeting of insurance brokers today that Britain". */
const REACH = 12

// "Critics caution that Japan must …": the cue is among the first words, and what is said follows.
function openingOfSaid({ attributions, sentence, document: { tokens } }: Statement): number | undefined {
  const cue = attributions.find(({ by, source, cue }) => by !== 'phrase' && source && source.start < cue.start)?.cue
  if (!cue) return undefined
  const token = tokens.at(cue.end - 1)
  if (telling.test(tokens.form(token))) return behindThat(tokens, token + 1, sentence.last)
  if (token >= sentence.last - 2 || !reported.test(tokens.form(token + 1))) return undefined
  return token + (tokens.form(token + 1) === 'that' ? 2 : 1)
}

// "told the council that ridership", "put it to her that the yard". Without "that" nobody can tell where whom he told ends.
function behindThat(tokens: Tokens, from: number, last: number): number | undefined {
  for (let token = from; token < Math.min(last, from + REACH) && tokens.kind[token] !== PUNCTUATION; token++)
    if (tokens.form(token) === 'that') return token + 1
  return undefined
}

const telling = /^(?:tells?|told|telling|informed|assured|warned|reminded|put|puts)$/

const reported = /^(?:that|it|he|she|they|its|the|a|an)$/

// "Meanwhile, in Washington, [he] held talks": parts before a comma that open as no subject does.
function afterIntroduction({ document: { tokens } }: Statement, first: number, verb: number): number {
  let start = first
  for (let token = first; token < verb - 1; token++) {
    if (tokens.text(token) === ',' && introduction.test(tokens.form(start))) start = token + 1
  }
  return start > first ? start : first + (connective.test(tokens.form(first)) ? 1 : 0)
}

const connective = /^(?:and|but|so|meanwhile|however|then|also|today|yesterday|there)$/

const introduction =
  /^(?:in|on|at|by|for|from|since|after|before|during|under|with|without|as|of|last|this|next|earlier|later|to|within|amid|despite|over|until|back|there|even|and|but|so|then|meanwhile|similarly|altogether|today|yesterday|according|\w+ly|\w+ing|\w+more|however|moreover)$/
