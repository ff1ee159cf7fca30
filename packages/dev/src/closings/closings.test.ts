import { Document, draftOfText, type Finding, type RetextRule } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { root } from '../workspace.ts'
import { closings, type DoubledClosing } from './closings.ts'

async function ruleOf(ruleId: string): Promise<RetextRule<object>> {
  return (await import(`${root}rules/retext-${ruleId}/index.ts`)).default
}

const spliced = await ruleOf('spliced-text')
const duplicates = await ruleOf('duplicate-passages')

function read({ story, closing, copy, after }: DoubledClosing) {
  const head = `${story}\n\n${closing}`
  const document = new Document(draftOfText(`${head}${copy}${after ? ` ${after}` : ''}`))
  return { document, start: head.length, end: head.length + copy.length }
}

const findings = ({ rule }: RetextRule<object>, document: Document): Finding[] => [...rule.check(document, {})]

describe('doubled closings, reworded by hand', () => {
  it.each(closings.map((closing) => [closing.copy.slice(0, 40), closing] as const))('%s …', (_, closing) => {
    const { document, start, end } = read(closing)
    const copies = findings(duplicates, document)
    expect(copies.map(({ place }) => place)).toEqual([{ start, end }])
    const joints = findings(spliced, document)
    expect(joints).toHaveLength(1)
    expect(joints[0].place.start).toBeLessThan(start)
    expect(joints[0].place.end).toBeGreaterThan(start)
  })
})
