import { type Document, type Finding, PhraseTable } from '@stet/core'

/** Terms that the house spells another way; its list gives the replacement. */
export function* findHouseTerms(document: Document): Generator<Finding> {
  const terms = Object.entries(document.house.terms ?? {})
  if (terms.length === 0) return
  const table = new PhraseTable(
    terms.flatMap(([preferred, replaced]) => replaced.map((term) => [asTokens(term), preferred] as const))
  )
  for (const { first, last, value } of table.findAll(document)) {
    const place = document.span(first, last)
    const found = document.slice(place)
    if (found === value) continue
    yield {
      place,
      reason: `Unexpected \`${found}\`, expected the house’s spelling \`${value}\``,
      expected: [value],
      severity: 'warning'
    }
  }
}

// A phrase table wants a term as its tokens: "e - mail".
function asTokens(term: string): string {
  return term.replace(/[-\u2010\u2011/]/g, ' $& ').replace(/\s+/g, ' ')
}
