import { PUNCTUATION, type Span } from '@stet/core'
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
  const cue = openingCue(statement)
  if (cue !== undefined) first = cue + (tokens.form(cue + 1) === 'that' ? 2 : 1)
  const verb = finiteVerbs(document, { ...sentence, first }).find(({ token }) => token > first)?.token
  if (verb === undefined || verb <= first) return undefined
  const from = afterIntroduction(statement, first, verb)
  if (from >= verb) return undefined
  let to = from
  while (to < verb - 1 && tokens.kind[to + 1] !== PUNCTUATION) to++
  while (to > from && adverb.test(tokens.form(to))) to--
  // "Asia-Pacific" and "Japan's" are several tokens.
  return to - from < LONGEST && tokens.kind[from] !== PUNCTUATION ? document.span(from, to) : undefined
}

const adverb = /(?:ly|^also|^then|^still|^even|^just|^never|^not|^has|^have|^had)$/

// "Critics caution that Japan must …": the cue is among the first words, and what is said follows.
function openingCue({ attributions, sentence, document }: Statement): number | undefined {
  const cue = attributions.find(({ by, source, cue }) => by !== 'phrase' && source && source.start < cue.start)?.cue
  if (!cue) return undefined
  const token = document.tokens.at(cue.end - 1)
  return token < sentence.last - 2 && reported.test(document.tokens.form(token + 1)) ? token : undefined
}

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
  /^(?:in|on|at|by|for|from|since|after|before|during|under|with|without|as|of|last|this|next|earlier|later|to|within|amid|despite|over|until|back|there|even|and|but|so|then|meanwhile|similarly|altogether|today|yesterday|\w+ly|\w+more|however|moreover)$/
