import { expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { phraseEndingAt, phraseFrom } from './noun-phrase.ts'

it('reads 24 words on from the first or the last of a source', () => {
  const document = new Document(draftOfText('grey '.repeat(30)))
  expect(phraseFrom(document, 0, 29)?.last).toBe(24)
  expect(phraseEndingAt(document, 29, 0)?.first).toBe(5)
})
