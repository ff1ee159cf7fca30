/**
 * "Experts say" names nobody whom a reader could weigh or an editor could ring up, and neither does "it is
 * believed". The handbooks ask for a name, an institution or a document instead.
 */
import {
  type Attribution,
  attributions,
  type Document,
  defineRule,
  type Finding,
  isRunningText,
  NUMBER,
  WordSet
} from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextVagueAttributions = defineRule<Options>({
  meta: {
    ruleId: 'vague-attributions',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn about statements put down to nobody in particular: “experts say”, “it is believed”'
  },
  options: {},

  *check(document) {
    const all = attributions(document)
    const voices = namedVoices(all)
    const sources = new Map<string, Attribution[]>()
    for (const attribution of all) {
      if (!isRunningText(document, document.sentences[attribution.sentence]) || attribution.nested || attribution.back) continue
      if (isHearsay(document, attribution)) yield hearsay(document, attribution)
      if (isVague(document, attribution)) mention(sources, document.slice(attribution).toLowerCase(), attribution)
    }
    for (const mentions of sources.values()) yield vague(document, mentions, voices.get(mentions[0].sentence + 1))
  }
})

export default retextVagueAttributions

/** "Allegedly" keeps a court story fair to the accused; it is no want of a source. */
const legalCaution = new WordSet('allegedly')

function isHearsay({ tokens }: Document, { strength, start }: Attribution): boolean {
  return strength === 'none' && !legalCaution.has(tokens.word[tokens.at(start)])
}

// A promise or a demand of many is news of what they did; only a statement wants somebody to vouch for it.
function isVague(
  document: Document,
  attribution: Attribution
): attribution is Attribution & Required<Pick<Attribution, 'source'>> {
  return (
    attribution.strength === 'vague' &&
    attribution.source !== undefined &&
    attribution.by !== 'act' &&
    !isYardstick(document, attribution)
  )
}

// "Profits fell further than [analysts had expected]", "the £100m [analysts had expected]": what a result is held against.
function isYardstick({ tokens }: Document, { start, by }: Attribution): boolean {
  const before = tokens.at(start) - 1
  return (
    by === 'opinion' &&
    before >= 0 &&
    (than.has(tokens.word[before]) || tokens.kind[before] === NUMBER || amounts.has(tokens.word[before]))
  )
}

const than = new WordSet('than')
const amounts = new WordSet('m bn million billion percent dollars pounds euros yen')

// "Analysts said" five times is one thing to mend; the finding stands at the first.
function mention(sources: Map<string, Attribution[]>, words: string, attribution: Attribution): void {
  const mentions = sources.get(words)
  if (mentions) mentions.push(attribution)
  else sources.set(words, [attribution])
}

function hearsay(document: Document, place: Attribution): Finding {
  return {
    place,
    reason: `Unexpected hearsay \`${document.slice(place)}\`, expected who says so`,
    note: 'Name the person, the institution or the document that it comes from, or leave it out.'
  }
}

function vague(document: Document, [first, ...others]: readonly Attribution[], voice: Attribution | undefined): Finding {
  const again = others.map((place) => ({ place, reason: 'The same words again' }))
  return {
    place: first,
    reason: `Unexpected vague source \`${document.slice(first)}\`, expected a name, an institution or a document`,
    note: 'Name at least one of them, or say who asked them: a survey, a report. One voice is not “experts”.',
    ...(voice
      ? {
          severity: 'info',
          related: [{ place: voice, reason: 'A voice of theirs may follow here; say that it is one' }, ...again]
        }
      : { related: again })
  }
}

// "Critics say it costs too much. “It is a waste,” said Jane Roe": the name comes with the next sentence.
function namedVoices(all: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const voices = new Map<number, Attribution>()
  for (const attribution of all) {
    const { strength, back, by, sentence } = attribution
    if (strength === 'named' && !back && by === 'speech' && !voices.has(sentence)) voices.set(sentence, attribution)
  }
  return voices
}
