import { defineLayer } from '../layer.ts'
import type { Quantity } from './quantity.ts'

/** The figures of a document, in order. Dates and years are none. */
export const quantities = defineLayer((_document): readonly Quantity[] => [])

export type { Quantity, QuantityKind } from './quantity.ts'
