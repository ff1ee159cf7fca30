import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { swappedLabels } from './labels.ts'

function labels(text: string): string[] {
  return [...swappedLabels(new Document(draftOfText(text)))].map(({ label, odd }) => `${label.text} ${odd.text}`)
}

// "After" has 11 bits, "must" 10; see rarityOf.
describe('labels with two digits swapped', () => {
  it.each([
    ['It is in Section 416. It is in Section 146.', ['416 146']],
    ['It is in Section 41. It is in Section 14.', []],
    ['It is in Section 416. It is in Section 641.', []],
    ['It is in Section 416. It is in Part 146.', []],
    ['Buyers like the 5636 a lot. Nobody saw the 5663 before.', ['5636 5663']],
    ['Buyers like the 563 a lot. Nobody saw the 536 before.', []],
    ['After 416 came the rest. After 146 it was over.', ['416 146']],
    ['Must 416 come too? Must 146 go?', []],
    ['It is in Section 416. See Section 416. It is in Section 146. See Section 146.', []],
    ['It was in Summer 1978. It was in Summer 1987.', []]
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected))
})
