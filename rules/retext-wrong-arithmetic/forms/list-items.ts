import { type Block, type Document, type Finding, type Quantity, quantities, wordId } from '@stet/core'
import { shown } from '../interval.ts'
import { listedNouns } from '../lexicon.ts'

const colon = wordId(':')

/** A list that is off by more is another one. */
const FURTHEST = 2

/** "Four things to know:" over a list of three. */
export function* listItems(document: Document): Generator<Finding> {
  for (const count of quantities(document)) {
    const items = itemsUnder(document, count)
    if (!items) continue
    const off = Math.abs(items.length - count.value)
    if (off === 0 || off > FURTHEST || (items.length > count.value && !items.every((item) => isOneSentence(document, item))))
      continue
    yield {
      place: count,
      severity: 'warning',
      reason: `Unexpected list of ${items.length} under \`${count.text} ${count.counted}\`, expected ${shown(count.value)} items`,
      related: [{ place: { start: items[0].start, end: items[items.length - 1].end }, reason: `${items.length} are listed` }],
      note: 'One is missing from the list or one too many, or the number is wrong.'
    }
  }
}

/** The items right under the line that announces them, where no other list could go on with them. */
function itemsUnder(document: Document, count: Quantity): readonly Block[] | undefined {
  const { blocks, sentences } = document
  const { block } = sentences[count.sentence]
  const group = blocks[block + 1]?.group
  if (group === undefined || blocks[block + 1].kind !== 'list-item' || !announces(document, count)) return undefined
  let end = block + 1
  while (blocks[end]?.group === group) end++
  const next = blocks.slice(end).find(({ kind }) => kind === 'list-item' || kind === 'subhead')
  return next?.kind === 'list-item' ? undefined : blocks.slice(block + 1, end)
}

// "Four things to know", "The union has three demands:"; "two of four demands:" lists some.
function announces({ tokens, sentences, blocks }: Document, count: Quantity): boolean {
  const { kind, hedge, head, partner, first } = count
  if (kind !== 'count' || hedge !== undefined || partner !== undefined || head === undefined) return false
  if (!listedNouns.has(tokens.word[head])) return false
  const sentence = sentences[count.sentence]
  if (tokens.end[sentence.last] !== blocks[sentence.block].end) return false
  const isTitle = /^(?:headline|subhead|deck)$/.test(blocks[sentence.block].kind) && first === sentence.first
  return isTitle || tokens.word[sentence.last] === colon
}

function isOneSentence(document: Document, item: Block): boolean {
  return document.sentencesIn(document.blocks.indexOf(item)).length === 1
}
