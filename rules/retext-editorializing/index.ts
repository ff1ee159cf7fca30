/**
 * "Clearly, the plan has failed": who finds it clear? In a news story certainty and feeling belong to the people in it.
 * Where the facts show it, the word adds nothing; where they do not, it stands in for them.
 */
import {
  ALL_CAPS,
  attributions,
  CAPITAL,
  type Document,
  defineRule,
  isRunningText,
  PUNCTUATION,
  quotedTokens,
  type Sentence,
  WordSet
} from '@stet/core'
import { stances } from './lexicon.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextEditorializing = defineRule<Options>({
  meta: {
    ruleId: 'editorializing',
    group: 'style',
    severity: 'info',
    description: 'Warn when the writer, not a source, is certain or moved: “Clearly, …”, “Sadly, …”'
  },
  options: {},

  *check(document) {
    const quoted = quotedTokens(document)
    if (isColumn(document, quoted)) return
    const voices = new Set(attributions(document).map(({ sentence }) => sentence))
    for (const sentence of document.sentences) {
      if (voices.has(sentence.index) || !isRunningText(document, sentence) || isPersonal(document, sentence)) continue
      for (let at = sentence.first; at <= sentence.last; at++) {
        const match = stances.matchAt(document.tokens, at)
        if (!match || match.last >= sentence.last) continue
        const place = document.span(match.first, match.last)
        if (match.value === 'opening' && !standsApart(document, sentence, match.first, match.last)) continue
        if (quoted[match.first]) continue
        yield {
          place,
          reason: `Unexpected stance of the writer \`${document.slice(place)}\`, expected the facts that show it or the source who says so`,
          note: 'Cut it: where the facts bear it out, the sentence is as strong without it.'
        }
        at = match.last
      }
    }
  }
})

export default retextEditorializing

// "Clearly, …" and "…, of course, …", but not "could be seen clearly".
function standsApart({ tokens, text }: Document, sentence: Sentence, first: number, last: number): boolean {
  if (!isComma(last + 1)) return false
  return first === sentence.first || isComma(first - 1)

  function isComma(token: number): boolean {
    return tokens.kind[token] === PUNCTUATION && text[tokens.start[token]] === ','
  }
}

const narrator = new WordSet("i i've i'd i'm")

// Who says "I" in two sentences writes in his own name: "World War I" is no narrator, and "I" within quotation marks is somebody else.
function isColumn(document: Document, quoted: Uint8Array): boolean {
  const { tokens } = document
  let sentences = 0
  for (const sentence of document.sentences) {
    if (!isRunningText(document, sentence)) continue
    for (let at = sentence.first; at < sentence.last; at++) {
      if (
        !narrator.has(tokens.word[at]) ||
        quoted[at] ||
        (at > sentence.first + 1 && tokens.is(at - 1, CAPITAL)) ||
        tokens.is(at + 1, CAPITAL)
      )
        continue
      sentences++
      break
    }
    if (sentences > 1) return true
  }
  return false
}

/** In a column, a letter or a guide the writer is somebody: "Of course, we want to hear from you". */
const firstAndSecondPerson = new WordSet("i we you my our your us me i'm i've we've we're you're you'll i'll we'll let's")

function isPersonal({ tokens }: Document, { first, last }: Sentence): boolean {
  // "US" is no "us".
  for (let at = first; at <= last; at++) if (firstAndSecondPerson.has(tokens.word[at]) && !tokens.is(at, ALL_CAPS)) return true
  return false
}
