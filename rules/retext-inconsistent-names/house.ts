import { type Document, entities, type Finding, type NameMention } from '@stet/core'
import { isSlip, SlipIndex } from './similar.ts'

/** Names that are a slip of one on the house's list of people; one finding for each mention. */
export function* findHouseSlips(document: Document): Generator<Finding> {
  const people = document.house.people ?? []
  const right = new Set(people.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
  const index = new SlipIndex<string>()
  for (const name of right) index.add(name.toLowerCase(), name)
  for (const { mentions } of right.size > 0 ? entities(document) : []) {
    for (const mention of mentions) {
      const expected = right.has(mention.text) ? undefined : nearest(index, mention)
      if (expected) yield report(mention, expected)
    }
  }
}

function nearest(index: SlipIndex<string>, { text }: NameMention): string | undefined {
  if (!text.includes(' ')) return undefined
  return index.near(text.toLowerCase()).find((name) => isSlip(name.toLowerCase(), text.toLowerCase()))
}

function report(mention: NameMention, expected: string): Finding {
  return {
    place: { start: mention.start, end: mention.end },
    severity: 'warning',
    reason: `Unexpected \`${mention.text}\`, expected \`${expected}\` as on the house’s list of people`,
    expected: [expected]
  }
}
