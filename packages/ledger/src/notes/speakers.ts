import { type Document, entities, names, type Quotation } from '@stet/core'

/** Labels that say what somebody does, or nothing: they can stand for anybody. */
const roles = new Set(
  `the q a question answer speaker reporter interviewer interviewee host moderator operator unidentified unknown male female man
   woman voice audience member president vice prime minister secretary senator representative congressman congresswoman governor
   mayor judge justice court counsel chair chairman chairwoman chairperson director spokesman spokeswoman spokesperson officer
   general ambassador king queen prince princess pope narrator announcer anchor presenter interpreter translator witness of and
   mr mrs ms miss dr prof sir dame lord lady`.split(/\s+/)
)

/** The names that a speaker goes by in a draft, in lower case; none where the draft has no name for them. */
export function namesOfSpeaker(document: Document, { speaker }: Quotation): string[] {
  if (!speaker) return []
  const mention = names(document).find(
    ({ start, end, kind }) => start >= speaker.start && end <= speaker.end && kind !== 'place' && kind !== 'organisation'
  )
  if (!mention) return []
  return wordsOf(`${mention.text} ${entities(document)[mention.entity]?.name ?? ''}`)
}

/** The words of a label that name a person. */
export function namesInLabel(label: string): string[] {
  return wordsOf(label).filter((word) => !roles.has(word) && !/^\d+$/.test(word))
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
}
