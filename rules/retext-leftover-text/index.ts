/**
 * Placeholders, notes to the desk and a chatbot's chatter were never meant for the reader; they have
 * run in national newspapers. See `chatbot.ts` for published cases.
 */
import { contains, type Document, defineRule, type Finding, firstOverlapping, quotations } from '@stet/core'
import { deskNotes, templateTopics } from './lexicon.ts'
import { findPlaceholders, type Leftover } from './placeholders.ts'
import { findCitationJunk, findResidue } from './residue.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextLeftoverText = defineRule<Options>({
  meta: {
    ruleId: 'leftover-text',
    group: 'integrity',
    severity: 'error',
    description: "Flag placeholders, notes to the desk and a chatbot's chatter"
  },
  options: {},

  *check(document) {
    let reportedTo = 0
    for (const leftover of [...findLeftovers(document)].sort((a, b) => a.start - b.start)) {
      if (leftover.start < reportedTo || isShown(document, leftover)) continue
      reportedTo = leftover.end
      yield report(document, leftover)
    }
  }
})

export default retextLeftoverText

function* findLeftovers(document: Document): Generator<Leftover> {
  yield* findCitationJunk(document)
  yield* findResidue(document)
  const placeholders = [...findPlaceholders(document), ...findDeskNotes(document)]
  if (placeholders.length > 0 && !isAboutTemplates(document)) yield* placeholders
}

function* findDeskNotes(document: Document): Generator<Leftover> {
  for (const block of document.blocks) {
    const match = deskNotes.matchAt(document.tokens, document.tokens.at(block.start))
    if (match) yield { ...document.span(match.first, match.last), what: 'note to the desk' }
  }
}

function isAboutTemplates({ tokens }: Document): boolean {
  for (let token = 0; token < tokens.length; token++) if (templateTopics.has(tokens.word[token])) return true
  return false
}

// What stands in quotation marks, in code or in a block quotation is shown to the reader on purpose.
function isShown(document: Document, { sign, ...leftover }: Leftover): boolean {
  const shown = sign ?? leftover
  const kind = firstOverlapping(document.blocks, shown)?.kind
  if (kind === 'code' || kind === 'block-quote' || firstOverlapping(document.marks, shown)?.kind === 'code') return true
  const quotation = firstOverlapping(quotations(document), shown)
  return quotation !== undefined && contains(quotation, shown)
}

const longest = 80

function report(document: Document, { start, end, what }: Leftover): Finding {
  const text = document.text.slice(start, end).replace(/\s+/g, ' ')
  const shown = text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, '')} …` : text
  return {
    place: { start, end },
    reason: `Unexpected ${what} \`${shown}\`, expected finished copy`,
    note: what === 'placeholder' ? 'Fill it in.' : 'Take it out; check what was pasted along with it.'
  }
}
