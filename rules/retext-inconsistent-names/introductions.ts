import { type Document, type Entity, entities, type Finding, type NameMention } from '@stet/core'
import { personalVerbs } from './lexicon.ts'

/** People whose surname stands alone before their full name is given; one finding for each person. */
export function* findLateIntroductions(document: Document): Generator<Finding> {
  for (const entity of entities(document)) {
    const told = entity.mentions.filter((mention) => isStory(document, mention))
    const full = told.find((mention) => mention.given)
    const [first] = told
    if (full && first && isLoneSurname(entity, first, full) && acts(document, first)) yield report(first, full)
  }
}

// A headline, a caption and a line that is no sentence may use the surname alone.
function isStory({ blocks, sentences, text }: Document, { sentence }: NameMention): boolean {
  const { block, end } = sentences[sentence]
  return /^(?:paragraph|list-item)$/.test(blocks[block].kind) && /[.?!”"’']/.test(text[end - 1])
}

// "President Reagan" and "Mr Blair's wife Cherie" need no given name to be understood; "Thanou" does.
function isLoneSurname({ kind }: Entity, first: NameMention, full: NameMention): boolean {
  return (
    kind === 'person' &&
    !first.given &&
    !first.title &&
    !first.ambiguous &&
    first.text === full.family &&
    full.sentence > first.sentence
  )
}

// "Thanou said" speaks of a person; "the first Bush administration" and "Taft stock" do not.
function acts({ tokens }: Document, { last }: NameMention): boolean {
  return personalVerbs.has(tokens.word[last + 1])
}

function report(place: NameMention, full: NameMention): Finding {
  return {
    place,
    reason: `Unexpected surname \`${place.text}\` before the full name, expected \`${full.text}\` at first mention`,
    related: [{ place: full, reason: 'named in full only here' }],
    severity: 'info'
  }
}
