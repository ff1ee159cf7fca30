export { decode, UnreadableDraft, type UnreadableReason } from './decode.ts'
export { type Format, formatOf, readDraft } from './read-draft.ts'
