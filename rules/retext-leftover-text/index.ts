/**
 * Placeholders, notes to the desk and a chatbot's chatter were never meant for the reader; they have
 * run in national newspapers. See `chatbot.ts` for published cases.
 */
import { contains, type Document, defineRule, type Finding, firstOverlapping, quotations } from '@stet/core'
import { deskNotes, prompts, templateTopics } from './lexicon.ts'
import { findPlaceholders, isMentioned, type Leftover } from './placeholders.ts'
import { findAnswers, findCitationJunk, isAboutChatbots } from './residue.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextLeftoverText = defineRule<Options>({
  meta: {
    ruleId: 'leftover-text',
    anyLanguage: true,
    group: 'integrity',
    severity: 'error',
    description: "Flag placeholders, notes to the desk and a chatbot's chatter"
  },
  options: {},

  *check(document) {
    let reportedTo = 0
    for (const leftover of findLeftovers(document).sort((a, b) => a.start - b.start)) {
      if (leftover.start < reportedTo) continue
      reportedTo = leftover.end
      yield report(document, leftover)
    }
  }
})

export default retextLeftoverText

function findLeftovers(document: Document): Leftover[] {
  const junk = [...findCitationJunk(document)]
  const answers = findAnswers(document)
  // A story that cites what a chatbot said is about such slips, and may name others.
  if (answers.length > 0 && (isAboutChatbots(document, answers) || answers.some((answer) => isShown(document, answer))))
    return junk.filter((leftover) => !isShown(document, leftover))
  const placeholders = [...findPlaceholders(document), ...findDeskNotes(document)]
  const meant =
    placeholders.length > 0 && isAboutTemplates(document)
      ? []
      : placeholders.filter((leftover) => !isMentioned(document, leftover))
  return [...junk, ...answers, ...meant].filter((leftover) => !isShown(document, leftover))
}

function* findDeskNotes(document: Document): Generator<Leftover> {
  const { tokens } = document
  for (const { first } of document.sentences) {
    const note = deskNotes.matchAt(tokens, first)
    if (note) yield { ...document.span(note.first, note.last), what: 'note to the desk' }
  }
  for (const { start, end } of document.blocks) {
    const prompt = prompts.matchAt(tokens, tokens.at(start))
    if (prompt && end - tokens.end[prompt.last] <= 1) yield { start, end, what: 'placeholder' }
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
