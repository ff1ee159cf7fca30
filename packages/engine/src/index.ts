export { lintDraft } from './lint-draft.ts'
