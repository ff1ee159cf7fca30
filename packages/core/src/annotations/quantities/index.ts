import { defineLayer } from '../layer.ts'
import { findQuantities } from './find.ts'
import type { Quantity } from './quantity.ts'

/** The figures of a document, in order. Dates, times, years, phone numbers and labels ("Article 50") are none. */
export const quantities = defineLayer((document): readonly Quantity[] => findQuantities(document))

export { type Unit, unitNamed } from './lexicon/units.ts'
export type { Hedge, Quantity, QuantityKind } from './quantity.ts'
