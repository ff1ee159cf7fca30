import { ALL_CAPS, CAPITAL, type Document, defineLayer, WORD } from '@stet/core'

/** Who speaks a paragraph of a transcript: "CLINTON: I was …". */
export interface SpeakerLabel {
  name: string
  /** The first token behind the colon. */
  first: number
}

/** A label has so many words at most. */
const LONGEST = 5

/** The speaker of each block, by the block's index; none where labels are few, for then a colon is only a colon. */
export const speakerLabels = defineLayer((document): ReadonlyMap<number, SpeakerLabel> => {
  const labels = new Map<number, SpeakerLabel>()
  let paragraphs = 0
  let block = -1
  for (const sentence of document.sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    paragraphs++
    const label = labelAt(document, sentence.first)
    if (label) labels.set(block, label)
  }
  return labels.size >= 3 && labels.size * 2 > paragraphs ? labels : new Map()
})

function labelAt({ tokens, text }: Document, first: number): SpeakerLabel | undefined {
  if (!tokens.is(first, ALL_CAPS)) return undefined
  for (let token = first; token < Math.min(tokens.length, first + LONGEST); token++) {
    if (tokens.text(token) === ':') return { name: text.slice(tokens.start[first], tokens.start[token]), first: token + 1 }
    if (tokens.kind[token] === WORD && !tokens.is(token, CAPITAL)) return undefined
  }
  return undefined
}
