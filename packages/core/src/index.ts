export { type Acronym, acronyms } from './annotations/acronyms/index.ts'
export {
  type Attribution,
  type AttributionStrength,
  attributions,
  isRunningText,
  type SourceNoun
} from './annotations/attributions/index.ts'
export {
  type CivilDate,
  civilDate,
  type DateFields,
  type DateKind,
  type Dateline,
  type DateMention,
  dateline,
  dates,
  dayNumber,
  daysInMonth,
  documentDate,
  isDate,
  weekdayOf
} from './annotations/dates/index.ts'
export { isEnglish } from './annotations/language/index.ts'
export { defineLayer } from './annotations/layer.ts'
export {
  type AgeMention,
  ages,
  type Entity,
  entities,
  type NameKind,
  type NameMention,
  names
} from './annotations/names/index.ts'
/** Nouns for what a person is or does: "minister", "coach". */
export { roles as roleNouns } from './annotations/names/lexicon/index.ts'
export { isDomainEnding, isJoint, type Passage, passages } from './annotations/passages/index.ts'
export { stemOf } from './annotations/passages/stem.ts'
export { type Hedge, type Quantity, type QuantityKind, quantities, type Unit, unitNamed } from './annotations/quantities/index.ts'
export { type Quotation, quotations, quotedTokens } from './annotations/quotations/index.ts'
export { type Complement, type Reference, references } from './annotations/references/index.ts'
export { defineRule, documentOf, type RetextRule, type RuleSettings } from './define-rule.ts'
export { leadingAbbreviations } from './document/abbreviations.ts'
export { Document, type Sentence } from './document/document.ts'
export { nlcstOf } from './document/nlcst-view.ts'
export { type PhraseMatch, PhraseTable } from './document/phrase-table.ts'
export {
  ADDRESS,
  ALL_CAPS,
  CAPITAL,
  DOTTED,
  HAS_DIGIT,
  MIXED,
  NUMBER,
  PUNCTUATION,
  SPACED,
  SYMBOL,
  Tokens,
  WORD
} from './document/tokens.ts'
export { normalise, wordForm, wordId } from './document/vocabulary.ts'
export { WordMemo } from './document/word-memo.ts'
export { WordMap, WordSet } from './document/word-set.ts'
export type { Block, BlockKind, Comment, Draft, Mark, Metadata, Problem } from './draft/draft.ts'
export { draftOfText } from './draft/draft.ts'
export { draftOfTree } from './draft/draft-of-tree.ts'
export type { House, HousePerson } from './draft/house.ts'
export { Lines } from './draft/lines.ts'
export { type Piece, SourceMap } from './draft/source-map.ts'
export { type Choice, type Confirmation, eitherWay, type Finding, type Related, type Severity } from './finding.ts'
export { isCommonWord, isStartOfCommonWord, RARE, rarityOf } from './lexicon/rarity.ts'
export { type FilePlace, fatalOf, MessageWriter, milder, type StetMessage } from './message.ts'
export { findingsOfPlugin, type TreeReader } from './plugin-findings.ts'
export { remembered } from './remembered.ts'
export { type OptionSpec, optionsOf, type Rule, type RuleGroup, type RuleMeta, urlOf } from './rule.ts'
export { contains, firstOverlapping, overlaps, type Span } from './span.ts'
