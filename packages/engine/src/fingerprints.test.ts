import { draftOfText } from '@stet/core'
import { expect, it } from 'vitest'
import { lintDraft } from './lint-draft.ts'

const noConfig = { rules: {}, house: {} }

function fingerprints(text: string): (string | undefined)[] {
  return lintDraft(draftOfText(text), noConfig, { only: ['vague-attributions', 'leftover-text'] }).map(
    ({ fingerprint }) => fingerprint
  )
}

const said = 'Experts say the bridge is safe.'
const late = 'The date is TK.'

it('outlive a move of the lines, edits elsewhere and a paragraph that is set anew', () => {
  const before = fingerprints(`${said}\n\n${late}\n`)
  expect(before).toHaveLength(2)
  expect(fingerprints(`The council met.\n\n${said}\n\nIt rose at ten.\n\n${late}\n`)).toEqual(before)
  expect(fingerprints(`${late}\n\n${said}\n`)).toEqual(before.toReversed())
  expect(fingerprints(`Experts\n  say the bridge was never safe.\n\n${late}\n`)).toEqual(before)
})

it('tell equal findings apart by their order', () => {
  const [first] = fingerprints(`${late}\n`)
  const both = fingerprints(`${late}\n\nThe place is TK.\n`)
  expect(both).toHaveLength(2)
  expect(both[0]).toBe(first)
  expect(new Set(both).size).toBe(2)
})
