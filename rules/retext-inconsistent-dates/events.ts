import type { Document, Finding } from '@stet/core'
export function* eventsDatedTwice(_document: Document): Generator<Finding> {}
