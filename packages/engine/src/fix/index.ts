export { letStand } from '../suppression/let-stand.ts'
export { apart, applyEdits, type Edit } from './edit.ts'
export { type FixOptions, type FixResult, fixAtHand, fixFiles } from './fix-files.ts'
export { soundEdits } from './sound.ts'
