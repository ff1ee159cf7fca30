import { type Document, NUMBER, wordId } from '@stet/core'
import type { Usage } from './usage.ts'

const percent = wordId('percent')
const per = wordId('per')
const cent = wordId('cent')
const sign = wordId('%')

/** Percentages by the way they are written: "3.4 percent", "3.4 per cent", "3.4%". */
export function findPercentages(document: Document): Usage[] {
  const { tokens } = document
  const found: Usage[] = []
  for (let token = 1; token < tokens.length; token++) {
    const word = tokens.word[token]
    if (word === percent) found.push({ ...document.span(token, token), term: '%', spelling: 'percent' })
    else if (word === per && tokens.word[token + 1] === cent)
      found.push({ ...document.span(token, token + 1), term: '%', spelling: 'per cent' })
    else if (word === sign && tokens.kind[token - 1] === NUMBER)
      found.push({ ...document.span(token, token), term: '%', spelling: '%' })
  }
  return found
}
