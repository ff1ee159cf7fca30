import type { Document } from '../document/document.ts'

/**
 * Makes a layer of annotations: a function of the document whose result is
 * found on first ask and kept for as long as the document lives.
 */
export function defineLayer<Value>(find: (document: Document) => Value): (document: Document) => Value {
  return (document) => document.layer(find)
}
