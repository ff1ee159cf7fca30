import { draftOfText, type Finding } from '@stet/core'
import { readDraft } from '@stet/readers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rules } from './catalogue.ts'
import { lintDraft } from './lint-draft.ts'

const config = { rules: {}, house: {} }
const [first, second] = rules

afterEach(() => vi.restoreAllMocks())

/** Makes a rule find just this. */
function finds(rule: typeof first, ...findings: Finding[]): void {
  vi.spyOn(rule, 'check').mockReturnValue(findings)
}

function at(start: number, end: number, reason = 'Unexpected word'): Finding {
  return { place: { start, end }, reason }
}

const only = [first.meta.ruleId, second.meta.ruleId]

describe('the messages of a draft', () => {
  it('are sorted by place, rule and reason, and none comes twice', () => {
    finds(first, at(4, 9, 'b'), at(4, 9, 'a'), at(4, 9, 'b'), at(0, 3))
    finds(second, at(4, 9, 'a'), at(4, 6))
    const messages = lintDraft(draftOfText('The quick fox'), config, { only: [...only].reverse() })
    const ids = [first.meta.ruleId, second.meta.ruleId]
    expect(messages.map(({ place, ruleId, reason }) => [place.start.offset, place.end.offset, ruleId, reason])).toEqual([
      [0, 3, ids[0], 'Unexpected word'],
      [4, 6, ids[1], 'Unexpected word'],
      [4, 9, ids[0], 'a'],
      [4, 9, ids[0], 'b'],
      [4, 9, ids[1], 'a']
    ])
  })

  it('have the severity of the config; a milder finding stays milder', () => {
    finds(first, at(0, 3), { ...at(4, 9), severity: 'info' })
    const severities = (severity: 'error' | 'warning' | 'info' | 'off') =>
      lintDraft(
        draftOfText('The quick fox'),
        { rules: { [only[0]]: { severity }, [only[1]]: { severity: 'off' } }, house: {} },
        { skip: others }
      ).map((message) => message.severity)
    const others = rules.slice(1).map(({ meta }) => meta.ruleId)
    expect(severities('error')).toEqual(['error', 'info'])
    expect(severities('info')).toEqual(['info', 'info'])
    expect(severities('off')).toEqual([])
  })

  it('are those of `only`, even where the config has the rule off, without those of `skip`', () => {
    finds(first, at(0, 3))
    finds(second, at(0, 3))
    const off = { rules: { [only[0]]: { severity: 'off' as const } }, house: {} }
    const ran = (options: object) => lintDraft(draftOfText('The quick fox'), off, options).map(({ ruleId }) => ruleId)
    expect(ran({ only: [only[0]] })).toEqual([only[0]])
    expect(ran({ only, skip: [only[1]] })).toEqual([only[0]])
  })

  it('come with the options of the config laid over the defaults', () => {
    const rule = rules.find(({ options }) => Object.keys(options).length > 0)!
    const [name] = Object.keys(rule.options)
    const check = vi.spyOn(rule, 'check').mockReturnValue([])
    const { ruleId } = rule.meta
    lintDraft(
      draftOfText('The quick fox'),
      { rules: { [ruleId]: { options: { [name]: 'given' } } }, house: {} },
      { only: [ruleId] }
    )
    expect(check.mock.calls[0][1]).toMatchObject({ [name]: 'given' })
  })

  it('are silenced by the draft’s own suppressions', () => {
    finds(first, at(0, 3))
    const draft = readDraft(`The quick fox <!-- stet ${only[0]}: a proverb -->\n`, 'draft.md')
    expect(lintDraft(draft, config, { only })).toEqual([])
    expect(lintDraft(draft, config, { only, skip: [only[0]] })).toEqual([])
    const bare = readDraft('The quick fox <!-- stet -->\n', 'draft.md')
    expect(lintDraft(bare, config, { only })).toHaveLength(1)
    expect(lintDraft(bare, config, { only: [...only, 'suppression'] })).toMatchObject([
      { ruleId: only[0] },
      { ruleId: 'suppression' }
    ])
    expect(lintDraft(bare, config, { only: [...only, 'suppression'], skip: ['suppression'] })).toHaveLength(1)
  })
})

it('a rule that fails names itself and the draft', () => {
  const cause = new Error('no such token')
  vi.spyOn(first, 'check').mockImplementation(() => {
    throw cause
  })
  const run = () => lintDraft(draftOfText('The quick fox'), config, { path: 'fox.txt', only })
  expect(run).toThrow(`Rule ${only[0]} failed on fox.txt`)
  expect(run).toThrow(expect.objectContaining({ cause }))
})
