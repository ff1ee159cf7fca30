import type { Document } from '@stet/core'
import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'

/** The nlcst tree of a document's prose; its positions are places in the prose. */
export function treeOf({ text }: Document): Root {
  return new ParseEnglish().parse(text) as Root
}
