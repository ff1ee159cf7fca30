/**
 * "The the" is the slip that proofreaders miss most, since the eye reads it as one word. This is
 * retext-repeated-words, run only on the sentences that may hold a repetition.
 */
import {
  ALL_CAPS,
  type Document,
  defineLayer,
  defineRule,
  findingsOfPlugin,
  firstOverlapping,
  quotedTokens,
  SPACED,
  type Span,
  WordSet
} from '@stet/core'
import plugin from 'retext-repeated-words'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextRepeatedWords = defineRule<Options>({
  meta: {
    ruleId: 'repeated-words',
    group: 'integrity',
    severity: 'warning',
    description: 'Warn about a word that is written twice in a row'
  },
  options: {},

  *check(document) {
    const places = placesToLookAt(document)
    if (places.length === 0) return
    const findings = findingsOfPlugin(document, readRepeatedWords, (sentence) => holdsAny(sentence, places))
    for (const finding of findings)
      if (isOneRunOfProse(document, finding.place) && !isAcronym(document, finding.place))
        yield { ...finding, certain: isCertain(document, finding.place) }
  }
})

export default retextRepeatedWords

const readRepeatedWords = plugin()

/**
 * Where the second word of a repetition may start: the plugin reports two equal words with white space
 * between them, and equal words start with equal tokens. So of the tokens between one space and the
 * next, one is equal to the first token behind that next space; that is all that is asked here, and
 * it is asked of every space.
 */
export function placesToLookAt({ tokens }: Document): Span[] {
  const places: Span[] = []
  for (let token = 1; token < tokens.length; token++) {
    if (!tokens.is(token, SPACED)) continue
    let before = token - 1
    while (before > 0 && tokens.word[before] !== tokens.word[token] && !tokens.is(before, SPACED)) before--
    if (tokens.word[before] === tokens.word[token]) places.push({ start: tokens.start[token], end: tokens.end[token] })
  }
  return places
}

function holdsAny(sentence: Span, places: readonly Span[]): boolean {
  return firstOverlapping(places, sentence) !== undefined
}

// "a colleague at AT&T"
function isAcronym({ tokens }: Document, place: Span): boolean {
  const last = tokens.at(place.end - 1)
  return tokens.is(last, ALL_CAPS) && !tokens.is(last - 1, ALL_CAPS) && tokens.end[last] - tokens.start[last] > 1
}

// The last word of a headline may be the first of the story, and code repeats itself.
function isOneRunOfProse({ blocks, marks }: Document, place: Span): boolean {
  const block = firstOverlapping(blocks, place)
  if (!block || block.kind === 'code' || place.end > block.end) return false
  return firstOverlapping(marks, place)?.kind !== 'code'
}

/**
 * Words that no sentence has twice in a row. Most have their sentence: "what it is is a scandal", "gave her her coat", "the place he went to to
 * rest", "under clause a a person may".
 */
const neverTwice = new WordSet('the an and or our their than')

// A band is called "The The", whoever is quoted may have stammered, and three in a row are no slip of the hand.
function isCertain(document: Document, place: Span): boolean {
  const { tokens } = document
  const first = tokens.at(place.start)
  const second = first + 1
  if (tokens.end[second] !== place.end || !neverTwice.has(tokens.word[first])) return false
  const word = tokens.word[first]
  const isLowerCase = /^[a-z\s]+$/.test(document.slice(place))
  const isTwice = tokens.word[first - 1] !== word && tokens.word[second + 1] !== word
  return isLowerCase && isTwice && quotedTokens(document)[first] === 0 && !isTranscript(document)
}

// "CLINTON: I was …", "Q. Where were you?": all of it is somebody's words.
const isTranscript = defineLayer(({ blocks, text }): boolean => {
  const labelled = blocks.filter(({ start, end }) =>
    /^(?:\p{Lu}[\p{Lu}.'’ -]{1,40}(?:\([^)]{1,40}\))?:|[QA][.:] )/u.test(text.slice(start, end))
  )
  return labelled.length > 1
})
