import type { Span } from '../../span.ts'
import type { SourceNoun } from './lexicon/sources.ts'
import type { VerbSense } from './lexicon/verbs.ts'

/**
 * How well a reader can tell who says so. `named`: a person by name. `institution`: an
 * organisation by name or one that can be told ("the Labor Department", "police"). `document`: a
 * report, poll, filing, statement. `anonymous`: somebody described but unnamed ("a former advisor",
 * "officials"). `vague`: nobody in particular ("observers", "critics"). `none`: "reportedly", "it is believed".
 */
export type AttributionStrength = 'named' | 'institution' | 'document' | 'anonymous' | 'vague' | 'none'

/** Where the text says who says so; the span covers source and cue: "critics caution". */
export interface Attribution extends Span {
  strength: AttributionStrength
  /** The words that name the source: "One former foreign affairs advisor". */
  source?: Span
  /** The speech verb or phrase: "warned", "according to". */
  cue: Span
  /** The stretch of text that it vouches for. */
  scope: Span
  sentence: number
  /** The source is a pronoun or "the official": it points back to somebody mentioned before. */
  back: boolean
  /** What the noun that describes the source says of it; see the lexicon. Missing where the source is a name or a pronoun. */
  role?: SourceNoun
  /** What gave it away: a verb of that sense, a phrase or a link. */
  by: VerbSense | 'phrase' | 'link'
  /** It stands within what another source of the sentence says: "Roe said [critics feared]". */
  nested: boolean
}
