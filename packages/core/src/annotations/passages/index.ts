import { defineLayer } from '../layer.ts'
import { findPassages } from './find.ts'

/** The passages that stand in a document twice, in the order of the later copies. */
export const passages = defineLayer(findPassages)

export { isDomainEnding, isJoint } from './joints.ts'
export type { Passage } from './passage.ts'
