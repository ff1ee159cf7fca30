import { CAPITAL, type Document, names, WORD, WordMemo, wordId } from '@stet/core'
import { variants } from './lexicon.ts'
import type { Usage } from './usage.ts'

/** British and American spellings, and other pairs of right spellings, of one word: "organise" and "organize". */
export function findSpellingPairs(document: Document): Usage[] {
  const { tokens } = document
  let inNames: ReadonlySet<number> | undefined
  const found: Usage[] = []
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== WORD) continue
    const variant = variantsByWord.get(tokens.word[token])
    if (!variant) continue
    if (tokens.is(token, CAPITAL)) inNames ??= tokensOfLongNames(document)
    if (!tokens.is(token, CAPITAL) || !inNames?.has(token)) found.push({ ...document.span(token, token), ...variant })
  }
  return found
}

// "Ministry of Defence" keeps its spelling in an American text.
function tokensOfLongNames(document: Document): Set<number> {
  const inside = new Set<number>()
  for (const { first, last } of names(document)) {
    if (last > first) for (let token = first; token <= last; token++) inside.add(token)
  }
  return inside
}

type Variant = Pick<Usage, 'term' | 'spelling' | 'respell'>

const endings = /^(.{3,})(i[sz])(e|es|ed|ing|er|ers|ation|ations)$/

const british = { spelling: '-ise', respell: (word: string) => word.replace(/iz(?=[a-z]+$)/, 'is') }
const american = { spelling: '-ize', respell: (word: string) => word.replace(/is(?=[a-z]+$)/, 'iz') }

// "organis-" and "organiz-" with one ending or another are one term: "organised" beside "organization" counts.
function endingVariant(form: string): Variant | undefined {
  const match = endings.exec(form)
  return match ? { term: `${match[1]}i-e`, ...(match[2] === 'is' ? british : american) } : undefined
}

const variantsByWord = new WordMemo((form) => variants.get(wordId(form)) ?? endingVariant(form))
