import { defineLayer } from '../layer.ts'
import type { Quotation } from './quotation.ts'

/** The quotations of a document, in order, outermost marks only. */
export const quotations = defineLayer((_document): readonly Quotation[] => [])

export type { Quotation } from './quotation.ts'
