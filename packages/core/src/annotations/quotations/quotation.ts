import type { Span } from '../../span.ts'

/** Words in quotation marks, or a block quotation. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  inner: Span
  text: string
  /**
   * `speech`: somebody's words, a clause or more. `fragment`: a few quoted words within the
   * writer's sentence. `title`: a name of a work or programme. `scare`: a word held at arm's length.
   */
  kind: 'speech' | 'fragment' | 'title' | 'scare'
  /** Who says it, where the text shows it. */
  speaker?: Span
  /** The paragraph before it ended inside the same quotation. */
  continued: boolean
  /** Its closing mark is there; where it is not, it ends with its paragraph or before the next opening mark. */
  closed: boolean
  /** It is a block quotation, which has no marks of its own. */
  unmarked: boolean
  /** First and last token, the marks included; both inclusive. */
  first: number
  last: number
  sentence: number
}
