export { decode, type Encoding, encode, encodingOf, UnreadableDraft, type UnreadableReason } from './decode.ts'
export { type Format, formatOf, type Reader } from './format.ts'
export { loadReader } from './load-reader.ts'
export { readDraft } from './read-draft.ts'
