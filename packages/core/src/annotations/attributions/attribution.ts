import type { Span } from '../../span.ts'

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
  /** The source is people in their own right, a street voice: residents, voters, witnesses. */
  private: boolean
  /** What gave it away: somebody says it, a document shows it, a phrase or a link points to it. */
  by: 'speech' | 'opinion' | 'evidence' | 'phrase' | 'link'
}
