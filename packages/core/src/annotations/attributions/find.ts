import type { Document, Sentence } from '../../document/document.ts'
import type { PhraseMatch } from '../../document/phrase-table.ts'
import { CAPITAL, NUMBER, PUNCTUATION, SPACED, SYMBOL, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import { LAST, quotedTokens } from '../quotations/find.ts'
import type { Attribution, AttributionStrength } from './attribution.ts'
import {
  auxiliaries,
  beForms,
  clauseOpeners,
  midAdverbs,
  modals,
  negations,
  prepositions,
  titles,
  vagueHeads
} from './lexicon/grammar.ts'
import {
  accountNouns,
  aired,
  cueWords,
  documentNouns,
  hearsay,
  misgivings,
  quotedAs,
  type SourcePhrase,
  sourceless,
  sourcePhrases,
  statementNouns
} from './lexicon/phrases.ts'
import { needsParticle, plainSpeech, type VerbForm, verbForms } from './lexicon/verbs.ts'
import { isArticle, isDeterminer, isTitleDot, type NounPhrase, phraseEndingAt, phraseFrom } from './noun-phrase.ts'
import { holdsName, type Source, sourceOf } from './source.ts'

/** An attribution before it is known how far it reaches. */
export interface Cue {
  /** Tokens of the verb or phrase, both inclusive. */
  first: number
  last: number
  source?: Source
  strength: AttributionStrength
  by: Attribution['by']
  /** It stands within what another source of the sentence says. */
  nested: boolean
}

type Found = Omit<Cue, 'nested'>

const COMMA = 0x2c
const it = new WordSet('it')
const to = new WordSet('to')
const by = new WordSet('by')
const relative = new WordSet('who')
const that = new WordSet('that')
const said = new WordSet('said')
const relativeThing = new WordSet('that which')
/** "Republicans continue to warn": they do. */
const goesOn = new WordSet('continue continues continued')
const conjunctions = new WordSet('and or')
const and = new WordSet('and')
const exemplifies = new WordSet('like including notably such as')
/** "Polls show", but "the polls closed". */
const votes = new WordSet('polls')
const the = new WordSet('the')
const contrasts = new WordSet('but while although though whereas and')
const parting = ',;—–'
/** "Told Reuters": whom it was said to stands behind them, not who says it. */
const addressed = new WordSet('tell tells told ask asks asked quote quotes quoted')
const takesObjects = new WordSet('add adds added adding claim claims claimed claiming')
/** "In a report", "from the records"; not "the contents of the book". */
const throughDocument = new WordSet('in from by on')
/** "Responded by saying"; "made a name by writing" is no speech. */
const byMeansOf = new WordSet(
  'saying noting arguing telling claiming insisting warning suggesting pointing explaining stating announcing'
)
const plainPast = new WordSet('by in as at for to')

/** The attributions of one sentence, left to right, words inside quotation marks left out. */
export function cuesIn(document: Document, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  const quoted = quotedTokens(document)
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (quoted[at] || !cueWords.has(document.tokens.word[at])) continue
    const cue = cueAt(document, sentence, at, cues.at(-1)?.source)
    if (!cue) continue
    const before = cues.at(-1)
    const nested = isNested(document, before, cue)
    cues.push(Object.assign(cue, goingOn(before, cue), { nested }))
    at = Math.max(at, cue.last)
  }
  return withinClosing(document, sentence, cues)
}

// "[Voters told] him that it failed, [he said]": who closes the sentence says all of it.
function withinClosing(document: Document, { last }: Sentence, cues: Cue[]): Cue[] {
  const closing = cues.at(-1)
  if (!closing?.source || closing.by !== 'speech' || closing.strength === 'vague' || closing.last < last - 2) return cues
  const opens = Math.min(closing.first, closing.source.first)
  if (!isComma(document, opens - 1)) return cues
  return cues.map((cue) =>
    cue === closing || cue.by === 'phrase' || cue.source?.first === closing.source?.first ? cue : { ...cue, nested: true }
  )
}

// "Dealers doubted it and [said] so": the second verb points back to the source of the first.
function goingOn(before: Cue | undefined, { source }: Found): { source?: Source } {
  const same = source && before?.source && before.by !== 'act' && before.source.first === source.first
  return same ? { source: { ...source, back: true } } : {}
}

// "Roe [said] critics [feared]": no comma, no "but" between them, and no "critics who", who speak for themselves.
function isNested(document: Document, outer: Cue | undefined, inner: Found): boolean {
  const { tokens } = document
  if (!outer || outer.by === 'phrase' || outer.source?.first === inner.source?.first) return false
  if ((outer.source && outer.source.first > outer.first) || opensRelative(document, inner.first)) return false
  for (let at = outer.last + 1; at < (inner.source?.first ?? inner.first); at++) {
    if (tokens.kind[at] === PUNCTUATION && parts(document, at)) return false
    if (contrasts.has(tokens.word[at])) return false
  }
  return true
}

// "commentators [who have] suggested"
function opensRelative({ tokens }: Document, verb: number): boolean {
  let before = verb - 1
  while (auxiliaries.has(tokens.word[before])) before--
  return relative.has(tokens.word[before])
}

// A comma, a semicolon or a dash, not a hyphen.
function parts({ tokens, text }: Document, at: number): boolean {
  const mark = text[tokens.start[at]]
  return parting.includes(mark) || (mark === '-' && tokens.is(at, SPACED))
}

function cueAt(document: Document, sentence: Sentence, at: number, before: Source | undefined): Found | undefined {
  const { tokens } = document
  const phrase = sourcePhrases.matchAt(tokens, at)
  if (phrase && phrase.last < sentence.last) return phraseCue(document, sentence, phrase)
  const nobody = sourceless.matchAt(tokens, at)
  if (nobody) return { first: nobody.first, last: nobody.last, strength: 'none', by: 'phrase' }
  if (hearsay.has(tokens.word[at]) && isPassive(document, at, sentence.first)) return hearsayCue(document, sentence, at)
  if (aired.has(tokens.word[at])) return before ? undefined : airedCue(document, sentence, at)
  const verb = verbForms.get(tokens.word[at])
  if (quotedAs.matchAt(tokens, at) && isPassive(document, at, sentence.first)) return quotedAsSaying(document, sentence, at)
  if (verb) return verbCue(document, sentence, at, verb, before)
  return documentCue(document, sentence, at)
}

function phraseCue(document: Document, sentence: Sentence, { first, last, value }: PhraseMatch<SourcePhrase>): Found | undefined {
  const phrase = phraseFrom(document, last + 1, sentence.last)
  const source = phrase && sourceOf(document, phrase)
  if (value === 'cited' && !source?.known) return undefined
  if (!source || value === 'document') return { first, last, ...(source && { source }), strength: 'document', by: 'phrase' }
  const isNamed =
    isNameless(source) &&
    nameFollows(document, source.last, sentence.last) &&
    !opensClause(document, sentence, first, source.last)
  return { first, last, source, strength: isNamed ? 'named' : source.strength, by: 'phrase' }
}

// "It is believed that", "is said to have": somebody thinks so, nobody says who.
function hearsayCue(document: Document, sentence: Sentence, at: number): Found | undefined {
  const { tokens } = document
  const first = passiveStart(document, at, sentence.first)
  const subject = first - 1
  const impersonal = subject >= sentence.first && it.has(tokens.word[subject])
  const infinitive = at < sentence.last && to.has(tokens.word[at + 1])
  if (!impersonal && !infinitive) return undefined
  if (by.has(tokens.word[at + 1])) return undefined
  return { first: impersonal ? subject : first, last: infinitive ? at + 1 : at, strength: 'none', by: 'phrase' }
}

// "[Concerns have been voiced] about the cost"
function airedCue(document: Document, { first: start }: Sentence, at: number): Found | undefined {
  const { tokens } = document
  const first = passiveStart(document, at, start) - 1
  if (first < start || first === at - 1 || !misgivings.has(tokens.word[first]) || by.has(tokens.word[at + 1])) return undefined
  // "No objections have been raised"
  if (first > start && noSuch.has(tokens.word[first - 1])) return undefined
  return { first, last: at, strength: 'none', by: 'phrase' }
}

const noSuch = new WordSet('no any if whatever')

// "Nichols was [quoted as saying]"
function quotedAsSaying(document: Document, sentence: Sentence, at: number): Found | undefined {
  const source = subject(document, sentence, passiveStart(document, at, sentence.first) - 1)
  return source && { first: at, last: at + 2, source, strength: source.strength, by: 'speech' }
}

function verbCue(
  document: Document,
  sentence: Sentence,
  at: number,
  verb: VerbForm,
  earlier: Source | undefined
): Found | undefined {
  if (!isVerbHere(document, sentence, at) || isOwnedNoun(document, at, verb)) return undefined
  const last = withParticle(document, at)
  if (last === undefined) return undefined
  if (verb.form === 'past' && by.has(document.tokens.word[last + 1])) {
    if (verb.sense === 'speech') return agentCue(document, sentence, at, 'speech')
    if (reckoned.has(document.tokens.word[at])) return agentCue(document, sentence, at, 'act')
  }
  const bearer =
    verb.form === 'ing' ? participleSource(document, sentence, at, earlier) : finiteSource(document, sentence, at, verb, earlier)
  const found = bearer && (verb.form === 's' ? asHouse(document, bearer) : bearer)
  if (!found || !speaks(document, found, at, verb)) return undefined
  // "Some will say": they have not yet.
  if (isAnonymous(found.strength) && isFuture(document, sentence, at)) return undefined
  if (advice.has(document.tokens.word[at]) && found.strength !== 'vague')
    return { first: at, last, source: found, strength: found.strength, by: 'act' }
  const sense = verb.sense === 'act' && quotesBehind(document, sentence, last) ? 'speech' : verb.sense
  return { first: at, last, source: found, strength: found.strength, by: sense }
}

/** "Experts recommend" is a statement of many; "an auditor recommended" is what he did. */
const advice = new WordSet('recommend recommends recommended')

// "[Border Farmers] estimates": a plural name with a verb in the singular is that of a house.
function asHouse({ tokens }: Document, source: Source): Source {
  const isHouse =
    source.plural && source.last > source.first && tokens.is(source.last, CAPITAL) && tokens.is(source.last - 1, CAPITAL)
  return isHouse ? { ...source, strength: 'institution', plural: false } : source
}

function isFuture({ tokens }: Document, { first }: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= first && at >= verb - 2; at--) if (will.has(tokens.word[at])) return true
  return false
}

const will = new WordSet("will won't 'll")

// "described the text as “fragile”": the words are theirs.
function quotesBehind(document: Document, sentence: Sentence, verb: number): boolean {
  const quoted = quotedTokens(document)
  for (let at = verb + 1; at <= sentence.last; at++) if (quoted[at]) return true
  return false
}

function isVerbHere(document: Document, { first, last }: Sentence, at: number): boolean {
  const { tokens, text } = document
  if (at > first && to.has(tokens.word[at - 1]) && !goesOn.has(tokens.word[at - 2])) return false
  if (at > first && (tokens.is(at, CAPITAL) || isArticle(tokens.word[at - 1]))) return false
  if (at > first && joinsBefore(document, at)) return false
  // "The nation [added] 178,000 jobs", "the storm [claimed] 12 lives"
  if (takesObjects.has(tokens.word[at]) && at < last && (tokens.kind[at + 1] === NUMBER || tokens.kind[at + 1] === SYMBOL))
    return false
  if (tells.has(tokens.word[at]) && tellsTale(tokens, at, last)) return false
  // "He is [said] to have been there": hearsay, or nothing.
  if (said.has(tokens.word[at]) && to.has(tokens.word[at + 1])) return false
  return !(at < last && text.charCodeAt(tokens.start[at + 1]) === 0x2d && tokens.end[at] === tokens.start[at + 1])
}

// "Value-[added] goods"
function joinsBefore({ tokens, text }: Document, at: number): boolean {
  return !tokens.is(at, SPACED) && !tokens.is(at - 1, SPACED) && hyphens.includes(text[tokens.start[at - 1]])
}

const hyphens = '-\u2010\u2011'

// "Roe's [remarks]" are no verb; "Moody's said", "Moody's estimates that" are.
function isOwnedNoun(document: Document, at: number, { form }: VerbForm): boolean {
  const { tokens } = document
  if (at === 0 || !isPossessive(document, at - 1) || plainSpeech.has(tokens.word[at])) return false
  return (form === 's' || form === 'base') && !that.has(tokens.word[at + 1])
}

function isPossessive({ tokens, text }: Document, token: number): boolean {
  const end = tokens.end[token]
  return text[end - 1] === 's' && (text[end - 2] === '’' || text[end - 2] === "'") && tokens.kind[token] === WORD
}

const tells = new WordSet('tell tells told telling')
/** What is told and states nothing; whom it is told to may stand before it. Source: Levin, English Verb Classes, 37.1. */
const tales = new WordSet('joke jokes story stories tale tales lie lies truth anecdote anecdotes fortunes')

// "They [told] jokes", "told her an old story"
function tellsTale(tokens: Document['tokens'], verb: number, last: number): boolean {
  for (let at = verb + 1; at <= last && at <= verb + TALE; at++) {
    if (tokens.kind[at] === PUNCTUATION && tokens.is(at, SPACED)) return false
    if (tales.has(tokens.word[at])) return true
  }
  return false
}

/** So many tokens behind "told" a tale may stand: "told an anti-government joke". */
const TALE = 5

// "The plan proposed by [the tax experts]"
function agentCue(document: Document, sentence: Sentence, at: number, sense: 'speech' | 'act'): Found | undefined {
  const phrase = phraseFrom(document, at + 2, sentence.last)
  const source = phrase && sourceOf(document, phrase)
  if (!source?.known) return undefined
  // "The highest total recorded by the association" is its statement; what "analysts expected" is none.
  const by = sense === 'speech' || isAnonymous(source.strength) ? sense : 'evidence'
  return { first: at, last: at + 1, source, strength: source.strength, by }
}

/** What is done to a figure by whoever gives it: "a rise expected by the bank". */
const reckoned = new WordSet('expected anticipated projected calculated measured recorded counted')

function withParticle(document: Document, at: number): number | undefined {
  const particles = needsParticle.get(document.tokens.word[at])
  if (!particles) return at
  return particles.has(document.tokens.word[at + 1]) ? at + 1 : undefined
}

function finiteSource(
  document: Document,
  sentence: Sentence,
  at: number,
  verb: VerbForm,
  earlier: Source | undefined
): Source | undefined {
  const { tokens } = document
  if (at > sentence.first && endsQuote(document, at - 1)) return inverted(document, sentence, at)
  const before = subjectEnd(document, sentence, at)
  if (before === undefined) return undefined
  if (verb.form === 'past' && isPassive(document, at, sentence.first)) return undefined
  if (before < sentence.first) return undefined
  if (conjunctions.has(tokens.word[before])) {
    return verb.form === 'base' ? undefined : (earlier ?? openingSubject(document, sentence, at))
  }
  const behind = before === at - 1 && isComma(document, before) && closesWithSource(document, sentence, at)
  return (
    (behind ? inverted(document, sentence, at) : undefined) ??
    subject(document, sentence, before) ??
    inverted(document, sentence, at)
  )
}

/** The last token before a verb, its auxiliaries and its adverbs; undefined where the verb is negated. */
function subjectEnd({ tokens, text }: Document, { first }: Sentence, verb: number): number | undefined {
  let at = verb - 1
  while (at >= first && tokens.kind[at] === WORD) {
    const word = tokens.word[at]
    // "May wrote" is somebody's name.
    if (tokens.is(at, CAPITAL) && at > first) break
    if (negations.has(word) || modals.has(word)) return undefined
    const adverb =
      midAdverbs.has(word) || (text[tokens.end[at] - 1] === 'y' && text[tokens.end[at] - 2] === 'l' && !tokens.is(at, CAPITAL))
    if (!adverb && !auxiliaries.has(word) && !goesOn.has(word) && !(to.has(word) && goesOn.has(tokens.word[at - 1]))) break
    at--
  }
  return at
}

function subject(document: Document, sentence: Sentence, end: number): Source | undefined {
  const { tokens, text } = document
  let at = end
  if (relative.has(tokens.word[at]) || (relativeThing.has(tokens.word[at]) && at > sentence.first)) {
    at--
    if (at > sentence.first && isComma(document, at)) at--
  } else if (isComma(document, at) || text[tokens.start[at]] === ')') {
    return withAppositive(document, sentence, at)
  }
  const phrase = at >= sentence.first ? phraseEndingAt(document, at, sentence.first) : undefined
  const source = phrase && sourceOf(document, phrase)
  if (!phrase || !source) return beforeRelative(document, sentence, at)
  if (!source.known) return coordinated(document, sentence, phrase) ?? beforeRelative(document, sentence, phrase.first) ?? source
  return followsName(document, sentence, source) ? { ...source, strength: 'named' } : source
}

// "[a spokesman] who declined to be named said": the subject stands before the relative clause.
function beforeRelative(document: Document, sentence: Sentence, end: number): Source | undefined {
  const { tokens } = document
  for (let at = end; at > sentence.first && at > end - 10 && tokens.kind[at] !== PUNCTUATION; at--) {
    if (!relative.has(tokens.word[at])) continue
    const phrase = phraseEndingAt(document, at - 1, sentence.first)
    const source = phrase && sourceOf(document, phrase)
    return source?.known ? { ...source, last: end } : undefined
  }
  return undefined
}

// "Alan Roe, [the party's strategist] told": the comma behind the appositive may be missing.
function followsName(document: Document, sentence: Sentence, { strength, role, first, plural }: Source): boolean {
  const { tokens } = document
  if (!isNameless({ strength, role }) || plural || first - 3 < sentence.first || !isComma(document, first - 1)) return false
  return tokens.is(first - 2, CAPITAL) && tokens.is(first - 3, CAPITAL)
}

// "[Experts on North Korea] and nuclear arms said": the source stands before the "and".
function coordinated(document: Document, sentence: Sentence, { first, last }: NounPhrase): Source | undefined {
  const and = prepositions.has(document.tokens.word[first - 1]) ? first - 2 : first - 1
  if (and <= sentence.first || !conjunctions.has(document.tokens.word[and])) return undefined
  const phrase = phraseEndingAt(document, and - 1, sentence.first)
  const source = phrase && sourceOf(document, phrase)
  // "[Roe Brothers] and certain affiliates have committed"
  const names = source?.strength === 'named' || source?.strength === 'institution'
  return source?.known && (source.plural || names) ? { ...source, last, plural: true } : undefined
}

// "John Smith, the party's leader, said", "one aide, Jane Roe, said", "Smith (Labour) said".
function withAppositive(document: Document, sentence: Sentence, close: number): Source | undefined {
  const { tokens, text } = document
  const opener = text[tokens.start[close]] === ')' ? 0x28 : COMMA
  let best: Source | undefined
  for (let at = close - 1; at > sentence.first && at > close - 40; at--) {
    if (text.charCodeAt(tokens.start[at]) !== opener) continue
    const phrase = phraseEndingAt(document, at - 1, sentence.first)
    const source = phrase && !isDay(document, phrase) ? sourceOf(document, phrase) : undefined
    if (source && !source.known && isNameBetween(document, at + 1, close - 1))
      return { ...source, last: close - 1, strength: 'named', known: true }
    if (!source?.known) continue
    if (isNameless(source) && isNameBetween(document, at + 1, close - 1)) return { ...source, last: close - 1, strength: 'named' }
    if (source.strength === 'named') return { ...source, last: close - 1 }
    best ??= { ...source, last: close - 1 }
  }
  return best
}

// "HULL, [May 4] (AP)": the day of a dateline speaks no more than its agency.
function isDay({ tokens }: Document, { first, last }: NounPhrase): boolean {
  return last === first + 1 && tokens.kind[last] === NUMBER && tokens.is(first, CAPITAL) && months.has(tokens.word[first])
}

const months = new WordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec
`)

// "…, said the report." and no more: the source stands behind the verb, not before the comma.
function closesWithSource(document: Document, sentence: Sentence, verb: number): boolean {
  const { tokens } = document
  const phrase = verb < sentence.last ? phraseFrom(document, verb + 1, sentence.last) : undefined
  return phrase !== undefined && (phrase.last === sentence.last || tokens.kind[phrase.last + 1] === PUNCTUATION)
}

// "… ,” said [John Smith]": only somebody or something known to speak.
function inverted(document: Document, sentence: Sentence, verb: number): Source | undefined {
  const { tokens, text } = document
  if (verb > sentence.first && tokens.kind[verb - 1] !== PUNCTUATION) return undefined
  if (verb >= sentence.last || verbForms.get(tokens.word[verb])?.sense !== 'speech') return undefined
  if (prepositions.has(tokens.word[verb + 1]) || addressed.has(tokens.word[verb])) return undefined
  const phrase = phraseFrom(document, verb + 1, sentence.last)
  const source = phrase && sourceOf(document, phrase)
  if (!source || (!source.known && !(verb > sentence.first && text.charCodeAt(tokens.end[verb - 1] - 1) !== COMMA)))
    return undefined
  if (isNameless(source) && nameFollows(document, source.last, sentence.last)) return { ...source, strength: 'named' }
  return source
}

// "Smith welcomed the move, saying …": who speaks is the subject that the sentence opens with.
function participleSource(document: Document, sentence: Sentence, at: number, earlier: Source | undefined): Source | undefined {
  const { tokens } = document
  if (at === sentence.first) return undefined
  const before = subjectEnd(document, sentence, at)
  if (before === undefined) return undefined
  if (beForms.has(tokens.word[before + 1]) && before + 1 < at)
    return before < sentence.first ? undefined : subject(document, sentence, before)
  if (
    !isComma(document, at - 1) &&
    !endsQuote(document, at - 1) &&
    !(by.has(tokens.word[at - 1]) && byMeansOf.has(tokens.word[at]))
  )
    return undefined
  return earlier ?? openingSubject(document, sentence, at)
}

// The subject that a sentence opens with, for a second verb: "Smith welcomed the move and said".
function openingSubject(document: Document, sentence: Sentence, at: number): Source | undefined {
  const { tokens } = document
  let first = sentence.first
  if (opensAside(document, first)) {
    while (first < at && !isComma(document, first)) first++
  }
  while (first < at && (tokens.kind[first] === PUNCTUATION || clauseOpeners.has(tokens.word[first]))) first++
  const phrase = phraseFrom(document, first, at - 1)
  if (!phrase) return undefined
  const [[, head]] = phrase.parts
  const counts = vagueHeads.has(document.tokens.word[head])
  const source = sourceOf(document, counts ? phrase : { first, last: head, parts: [[first, head]] })
  return source?.known ? source : nameAt(document, first, head)
}

// "[Jane Roe] welcomed the plan, saying": a name with a verb behind it.
function nameAt({ tokens, text }: Document, first: number, to: number): Source | undefined {
  let last = first
  while (last < to && tokens.is(last + 1, CAPITAL)) last++
  if (last === to || !tokens.is(first, CAPITAL) || (last === first && text[tokens.end[first] - 1] === 's')) return undefined
  return { first, last, strength: 'named', back: false, known: true, plural: false }
}

// "In March, …", "Clearly, …", "When asked, …"
function opensAside({ tokens, text }: Document, first: number): boolean {
  const word = tokens.word[first]
  return prepositions.has(word) || clauseOpeners.has(word) || text.slice(tokens.end[first] - 2, tokens.end[first]) === 'ly'
}

/** Does this subject do that with that verb? "Sales reported by the firm", "Asian states may" and "new projects in" are told apart here. */
function speaks(document: Document, source: Source, at: number, verb: VerbForm): boolean {
  const { tokens } = document
  const plain = plainSpeech.has(tokens.word[at]) || closesStatement(document, source, at)
  if (!agrees(document, source, at, verb)) return false
  const relativeClause = relative.has(tokens.word[at - 1])
  if (
    !plain &&
    !relativeClause &&
    !needsParticle.get(tokens.word[at]) &&
    (verb.form === 'base' || verb.form === 's') &&
    looksLikeNoun(document, at, verb)
  )
    return false
  const person = source.strength === 'named' || source.strength === 'anonymous' || source.strength === 'vague'
  // "More people [see] speakers", "before a user [sees] it": with their eyes.
  if (perceives.has(tokens.word[at]) && (source.role === 'private' || crowds.has(tokens.word[source.last]))) return false
  if (verb.sense === 'evidence') return findsFor(document, source, at, person)
  if (verb.sense === 'opinion') return source.known && (reckons.has(tokens.word[at]) || holdsOpinion(source, verb, person))
  if (plain) return true
  return source.known && !(verb.form === 'past' && plainPast.has(tokens.word[at + 1]) && source.strength === 'document')
}

const perceives = new WordSet('see sees')
const crowds = new WordSet('people')

// "The figures show", "researchers found that", "the institute's divers counted": who counted is the source.
function findsFor({ tokens, text }: Document, { known, role, first, last }: Source, at: number, person: boolean): boolean {
  // "As Roe [put] it"
  if (puts.has(tokens.word[at]) && it.has(tokens.word[at + 1])) return known
  if (!known) return isDeterminer(tokens.word[first]) && agents.some((ending) => text.endsWith(ending, tokens.end[last]))
  return !person || (role !== undefined && that.has(tokens.word[at + 1]))
}

const puts = new WordSet('put puts')
const agents = ['ers', 'ors', 'ists', 'ians']

/** What anybody does who gives a figure: "he also [projected] a rise". */
const reckons = new WordSet('project projects projected')

// "Experts see", "Roe feared", "the campaign projects"; not "he saw", not "the company saw sales fall".
function holdsOpinion({ back, role, strength }: Source, { form }: VerbForm, person: boolean): boolean {
  // "The first thing users [saw]"
  if (role === 'private' && form === 'past') return false
  if (back && role === undefined) return false
  return form !== 'past' || (person && (role !== undefined || strength === 'named'))
}

// "“…,” the lawsuit states.", "…, FEC records show."
function closesStatement(document: Document, { first, known }: Source, at: number): boolean {
  const { tokens, text } = document
  if (first === 0 || first > at) return false
  // "After the meeting, the clerk took [notes].": not of whoever is no source.
  return endsQuote(document, first - 1) || (known && isComma(document, first - 1) && '.,'.includes(text[tokens.start[at + 1]]))
}

// "Critics note", "he notes", "the minister will note", not "the minister note".
function agrees({ tokens }: Document, source: Source, at: number, verb: VerbForm): boolean {
  // "Both the bank and the fund say"
  if (and.has(tokens.word[source.first - 1]) && verb.form === 'base') return true
  if (source.last > at || auxiliaries.has(tokens.word[at - 1]) || source.plural === undefined) return true
  if (verb.form === 's') return !source.plural
  return verb.form !== 'base' || source.plural
}

// A verb of saying is not followed by an auxiliary, a preposition, a conjunction or the end of the sentence.
function looksLikeNoun({ tokens, text }: Document, at: number, { sense }: VerbForm): boolean {
  const next = at + 1
  // "the mayor proposes to cut 140 posts"
  if (sense === 'act' && to.has(tokens.word[next])) return false
  if (next >= tokens.length) return true
  if (tokens.kind[next] === PUNCTUATION) return /[.;:)?!-]/.test(text[tokens.start[next]])
  return auxiliaries.has(tokens.word[next]) || prepositions.has(tokens.word[next]) || conjunctions.has(tokens.word[next])
}

// "In [a statement]", "in her latest [interview] with": a document that is spoken through; "the [poll]" wherever it stands.
function documentCue(document: Document, sentence: Sentence, at: number): Found | undefined {
  const { tokens } = document
  const word = tokens.word[at]
  if (documentNouns.has(word) && !speaksItself(document, at) && !(votes.has(word) && the.has(tokens.word[at - 1])))
    return { first: at, last: at, strength: 'document', by: 'phrase' }
  if (accountNouns.has(word)) return accountCue(document, sentence, at)
  if (!statementNouns.has(word)) return undefined
  let first = at
  while (first > sentence.first && first > at - 5 && tokens.kind[first - 1] === WORD && !prepositions.has(tokens.word[first - 1]))
    first--
  if (first === sentence.first || !throughDocument.has(tokens.word[first - 1])) return undefined
  return { first: first - 1, last: at, strength: 'document', by: 'phrase' }
}

// "in [Jane Roe's] words", "by [his] own account"
function accountCue(document: Document, sentence: Sentence, at: number): Found | undefined {
  const { tokens } = document
  const owned = own.has(tokens.word[at - 1]) ? at - 2 : at - 1
  const pronoun = owners.has(tokens.word[owned])
  if (owned <= sentence.first || !(pronoun || isPossessive(document, owned))) return undefined
  const phrase = pronoun ? undefined : phraseEndingAt(document, owned, sentence.first)
  const first = phrase?.first ?? owned
  if (!givesAccount.has(tokens.word[first - 1])) return undefined
  const source = pronoun
    ? ({ first, last: owned, strength: 'named', back: true, known: true } as const)
    : phrase && sourceOf(document, phrase)
  return source && { first: first - 1, last: at, source, strength: source.strength, by: 'phrase' }
}

const own = new WordSet('own')
const owners = new WordSet('his her their')
const givesAccount = new WordSet('in by on')

// "[Studies] have shown": the attribution is the verb's.
function speaksItself({ tokens }: Document, noun: number): boolean {
  let next = noun + 1
  while (auxiliaries.has(tokens.word[next])) next++
  const verb = verbForms.get(tokens.word[next])
  return verb !== undefined && verb.sense !== 'act'
}

function isPassive(document: Document, at: number, first: number): boolean {
  return passiveStart(document, at, first) < at
}

function passiveStart({ tokens, text }: Document, at: number, first: number): number {
  let start = at
  while (start > first) {
    const word = tokens.word[start - 1]
    if (auxiliaries.has(word) || midAdverbs.has(word) || text.slice(tokens.end[start - 1] - 2, tokens.end[start - 1]) === 'ly')
      start--
    else break
  }
  for (let index = start; index < at; index++) if (beForms.has(tokens.word[index])) return start
  return at
}

function isNameBetween(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  let start = first
  while (start < last && (exemplifies.has(tokens.word[start]) || isModifier(document, start))) start++
  return tokens.is(start, CAPITAL) && (start === last || holdsName(document, start, last))
}

// "one aide, [former] Governor Jane Roe, said"; not "one aide, who is close to Jane Roe, said"
function isModifier({ tokens }: Document, at: number): boolean {
  const word = tokens.word[at]
  if (tokens.kind[at] !== WORD || tokens.is(at, CAPITAL)) return false
  return !(isDeterminer(word) || prepositions.has(word) || clauseOpeners.has(word) || relative.has(word) || verbForms.get(word))
}

// "said one aide, Jane Roe."
function nameFollows(document: Document, last: number, to: number): boolean {
  const { tokens } = document
  const comma = last + 1
  if (comma >= to || !isComma(document, comma)) return false
  // "its treasurer, St. John Roe"
  const second = tokens.kind[comma + 2] === PUNCTUATION && titles.has(tokens.word[comma + 1]) ? comma + 3 : comma + 2
  return second <= to && tokens.is(comma + 1, CAPITAL) && tokens.is(second, CAPITAL) && !isDeterminer(tokens.word[comma + 1])
}

// "According to a friend, [Jane Roe left]": behind a phrase that opens its sentence, a name that is no apposition begins the clause.
function opensClause(document: Document, { first }: Sentence, phrase: number, last: number): boolean {
  const { tokens } = document
  if (phrase !== first) return false
  let at = last + 2
  while (tokens.is(at, CAPITAL) || isTitleDot(document, at)) at++
  return tokens.kind[at] === WORD
}

function isAnonymous(strength: AttributionStrength): boolean {
  return strength === 'anonymous' || strength === 'vague'
}

// Somebody described whom a name beside it would name; a spokesman's house is named, he is not.
function isNameless({ strength, role }: Pick<Source, 'strength' | 'role'>): boolean {
  return isAnonymous(strength) || role === 'spokesman'
}

function endsQuote(document: Document, token: number): boolean {
  const quoted = quotedTokens(document)
  return quoted[token] === LAST || (isComma(document, token) && token > 0 && quoted[token - 1] === LAST)
}

function isComma({ tokens, text }: Document, token: number): boolean {
  return text.charCodeAt(tokens.start[token]) === COMMA
}
