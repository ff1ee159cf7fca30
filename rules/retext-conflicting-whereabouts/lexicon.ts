import { PhraseTable, WordSet } from '@stet/core'

/** Opens a sentence that happens at the same time as the one before. */
export const simultaneous = new PhraseTable<true>(
  [
    'meanwhile',
    'at the same time',
    'at that moment',
    'at the same moment',
    'simultaneously',
    'at the same hour',
    'in the meantime'
  ].map((phrase) => [phrase, true] as const)
)

/** Heads of "the prime minister": who is named by an office alone. */
export const offices = new WordSet(`
  president premier chancellor minister secretary king queen pope prince princess governor mayor ambassador senator
  commissioner envoy chairman chairwoman chair director chief leader emperor sultan archbishop bishop general admiral
`)

/** What only somebody who is there does; "said", "faces" and "wants" are said of people from afar. */
export const presenceVerbs = new WordSet(`
  met meets meet attended attends visited visits toured tours addressed addresses arrived arrives landed lands spoke
  convened convenes hosted hosts inaugurated inaugurates opened dined lunched signed chaired chairs laid unveiled
  welcomed greeted inspected joined held holds appeared appears
`)

/** What "held" must hold to need the holder: "held talks", not "held shares". */
export const heldInPerson = new WordSet(
  'talks talk meetings meeting discussions court summit conference rally negotiations reception round'
)

/** Between a subject and its verb. */
export const adverbs = new WordSet('also later then first again personally briefly had has')

/** Verbs with the place as their object. */
export const visitVerbs = new WordSet('visited visits toured tours')

export const placePrepositions = new WordSet('in at to')
