import { describe, expect, it } from 'vitest'
import { draftOfText } from './draft/draft.ts'
import { SourceMap } from './draft/source-map.ts'
import { MessageWriter } from './message.ts'
import type { RuleMeta } from './rule.ts'

const meta: RuleMeta = { ruleId: 'repeated-words', group: 'integrity', severity: 'warning', description: '' }

describe('MessageWriter', () => {
  it('offers a replacement where nothing but words stand', () => {
    const writer = new MessageWriter(draftOfText('the the plan'))
    const finding = { place: { start: 0, end: 7 }, reason: 'Unexpected', expected: ['the'], certain: true }
    expect(writer.message(finding, meta)).toMatchObject({ expected: ['the'], certain: true })
  })

  it('offers none that would take markup with it: "the **the** plan"', () => {
    const map = new SourceMap([
      { text: 0, source: 0, textLength: 4, sourceLength: 4 },
      { text: 4, source: 6, textLength: 3, sourceLength: 3 },
      { text: 7, source: 11, textLength: 5, sourceLength: 5 }
    ])
    const writer = new MessageWriter({ ...draftOfText('the the plan'), source: 'the **the** plan', map })
    const message = writer.message({ place: { start: 0, end: 7 }, reason: 'Unexpected', expected: ['the'], certain: true }, meta)
    expect(message).toMatchObject({ expected: [], actual: 'the the' })
    expect(message.certain).toBeUndefined()
  })
})
