import { type Document, type Finding, MIXED, SPACED, WORD } from '@stet/core'
import { openers } from './lexicon.ts'

/** A caption or credit that is glued to the sentence behind it, with nothing between the words: "Photo: Jane DoeThe mayor". */
export function* findGluedWords(document: Document): Generator<Finding> {
  const { tokens } = document
  for (let token = 0; token + 1 < tokens.length; token++) {
    if (tokens.kind[token] !== WORD || !tokens.is(token, MIXED) || !goesOn(document, token)) continue
    const parts = /^(.*\p{Ll})(\p{Lu}\p{Ll}+)$/u.exec(tokens.text(token))
    const place = document.span(token, token)
    if (!parts || !openers.has(parts[2]) || isTag(document, token) || document.isCode(place)) continue
    yield {
      place,
      reason: `Unexpected \`${parts[2]}\` right behind \`${parts[1]}\`, expected a space or a new paragraph`,
      note: 'Two texts were run together here, such as a caption and the sentence behind it. Part them.'
    }
  }
}

function goesOn({ tokens }: Document, token: number): boolean {
  return tokens.kind[token + 1] === WORD && tokens.is(token + 1, SPACED)
}

// "#SaveThe bees"
function isTag({ tokens }: Document, token: number): boolean {
  return (
    token > 0 && !tokens.is(token, SPACED) && tokens.kind[token - 1] !== WORD && tokens.start[token] === tokens.end[token - 1]
  )
}
