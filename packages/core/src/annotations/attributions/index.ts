import { defineLayer } from '../layer.ts'
import type { Attribution } from './attribution.ts'

/** The attributions of a document, in order. */
export const attributions = defineLayer((_document): readonly Attribution[] => [])

export type { Attribution, AttributionStrength } from './attribution.ts'
