import {
  ALL_CAPS,
  CAPITAL,
  DOTTED,
  type Document,
  type Finding,
  isCommonWord,
  isDomainEnding,
  isJoint,
  leadingAbbreviations,
  NUMBER,
  type Passage,
  passages,
  SPACED,
  type Span,
  type Tokens,
  WORD
} from '@stet/core'
import { wordCutAt } from './cut-word.ts'
import { linkingWords } from './lexicon.ts'

/** Sentences that are glued to each other: nothing stands between a full stop and what follows it. */
export function* findJoints(document: Document): Generator<Finding> {
  const { tokens } = document
  const copies = new Map(passages(document).map((passage) => [passage.second.start, passage]))
  for (let stop = 0; stop < tokens.length; stop++) {
    // `."I hope`: the full stop and the quotation mark are one joint.
    if (!isJoint(tokens, stop) || (stop > 0 && isJoint(tokens, stop - 1))) continue
    const joint = jointAt(document, stop)
    if (document.isCode(joint.place)) continue
    const copy = copies.get(tokens.start[stop + 1]) ?? copies.get(tokens.start[joint.after])
    const finding = copy ? gluedCopy(document, joint, copy) : gluedSentence(document, joint)
    if (finding) yield finding
  }
}

/** The words on either side of a full stop without a space. */
interface Joint {
  stop: number
  before: number
  after: number
  /** Both words and what stands between them. */
  place: Span
}

function jointAt({ tokens }: Document, stop: number): Joint {
  let before = stop
  while (before > 0 && tokens.kind[before] !== WORD && tokens.kind[before] !== NUMBER && !tokens.is(before, SPACED)) before--
  let after = stop + 1
  while (after + 1 < tokens.length && tokens.kind[after] !== WORD) after++
  return { stop, before, after, place: { start: tokens.start[before], end: tokens.end[after] } }
}

// A second copy, of the closing for the most part, was put behind the first one, from inside a word.
function gluedCopy(document: Document, joint: Joint, { first, second, exact, cutFrom }: Passage): Finding | undefined {
  if (!cutFrom && isDomainEnding(document.tokens, joint.after)) return undefined
  const what = `a second${exact ? '' : ', reworded'} copy of ${isClosing(document, second) ? 'the closing' : 'an earlier passage'} was glued on`
  const fragment = document.tokens.text(joint.after)
  const related = [{ place: first, reason: 'First copy' }]
  if (cutFrom) related.unshift({ place: cutFrom, reason: `\`${fragment}\` is what is left of \`${document.slice(cutFrom)}\`` })
  return {
    place: joint.place,
    reason: cutFrom
      ? `Unexpected fragment \`${fragment}\` behind \`${textBefore(document, joint)}\`, expected a sentence: ${what}, starting inside \`${document.slice(cutFrom)}\``
      : `Unexpected \`${fragment}\` right behind \`${textBefore(document, joint)}\`, expected a space: ${what}`,
    related,
    note: 'Two versions of the text were joined here. Keep one of the two copies.'
  }
}

function isClosing({ text, blocks }: Document, { end }: Span): boolean {
  const last = blocks[blocks.length - 1]
  return end > last.start || text.slice(end).trim() === ''
}

function textBefore({ text, tokens }: Document, { before, after }: Joint): string {
  return text.slice(tokens.start[before], tokens.start[after]).trim()
}

function gluedSentence(document: Document, joint: Joint): Finding | undefined {
  if (isAddressOrCode(document, joint) || isAbbreviation(document, joint)) return undefined
  return document.tokens.is(joint.after, CAPITAL) ? missingSpace(document, joint) : gluedFragment(document, joint)
}

const longestAddress = 80

// "support.cy", "report_v2.1.pdf", "bbc.co.uk/news", "info@foi.wiki": more than two words and a full stop without a space.
function isAddressOrCode({ text, tokens }: Document, { before, after, place }: Joint): boolean {
  const around = /\S*$/.exec(text.slice(Math.max(0, place.start - longestAddress), place.start))?.[0] ?? ''
  const behind = /^\S*/.exec(text.slice(place.end, place.end + longestAddress))?.[0] ?? ''
  if (/[@/\\_=<>#~]/.test(around + text.slice(place.start, place.end) + behind)) return true
  return text[tokens.end[after]] === '.' && /\w/.test(text[tokens.end[after] + 1] ?? '') && tokens.kind[before] === WORD
}

// "St.Louis", "Mr.Smith", "J.Smith", "U.S.President": the full stop belongs to the word before it.
function isAbbreviation({ tokens }: Document, { stop, before }: Joint): boolean {
  if (before !== stop - 1 || tokens.kind[before] !== WORD) return false
  return leadingAbbreviations.has(tokens.word[before]) || tokens.is(before, DOTTED) || isInitial(tokens, before)
}

function isInitial(tokens: Tokens, token: number): boolean {
  return tokens.end[token] - tokens.start[token] === 1 && tokens.is(token, CAPITAL)
}

function missingSpace(document: Document, joint: Joint): Finding | undefined {
  const { tokens } = document
  const { before, after, place } = joint
  if (tokens.is(after, ALL_CAPS) && tokens.is(before, ALL_CAPS)) return undefined // "ASP.NET"
  const isName = !closesMark(document, joint) && !startsSentence(document, joint) && !endsLikeProse(document, joint)
  if (isName || isListNumber(document, joint) || isShoutedName(document, joint)) return undefined
  const left = textBefore(document, joint)
  return {
    place,
    reason: `Unexpected \`${tokens.text(after)}\` right behind \`${left}\`, expected a space or a new paragraph`,
    expected: [withSpace(document, joint)],
    note: 'Two sentences were run together here. Check that nothing between them was lost.'
  }
}

// "Yahoo!Japan"; "Never again!The crowd" goes on with a small word.
function isShoutedName({ tokens }: Document, { stop, before, after }: Joint): boolean {
  return tokens.form(stop) === '!' && before === stop - 1 && tokens.is(before, CAPITAL) && !linkingWords.has(tokens.word[after])
}

// `($1.8 trillion).Sumitomo's exit`, `reeling.”And`: no name has a closing mark in it.
function closesMark({ text, tokens }: Document, { before, after }: Joint): boolean {
  return tokens.start[after] - tokens.end[before] > 1 && /[)\]”"“’']/.test(text.slice(tokens.end[before], tokens.start[after]))
}

// "Linux.At Davos", "January.Ms Ito", "Lewis.Supporters can": an opener, or a word that goes on in lower case. "Amazon.Com" does neither.
function startsSentence({ tokens }: Document, { after }: Joint): boolean {
  const next = after + 1
  if (next >= tokens.length || !tokens.is(next, SPACED) || isDomainEnding(tokens, after, true)) return false
  if (isCommonWord(tokens.word[after]) || leadingAbbreviations.has(tokens.word[after])) return !tokens.is(after, ALL_CAPS)
  return tokens.end[after] - tokens.start[after] > 3 && tokens.kind[next] === WORD && !tokens.is(next, CAPITAL)
}

// "3.The plan": the number of a list's item.
function isListNumber({ tokens }: Document, { before }: Joint): boolean {
  if (tokens.kind[before] !== NUMBER || tokens.end[before] - tokens.start[before] > 2) return false
  return before === 0 || tokens.kind[before - 1] !== WORD
}

// "was plausible.Singh added": the word before is an ordinary one in lower case, so no name is cut in two.
function endsLikeProse({ tokens }: Document, { before }: Joint): boolean {
  return tokens.kind[before] === WORD && !tokens.is(before, CAPITAL) && isCommonWord(tokens.word[before])
}

function withSpace({ text, tokens }: Document, { before, after }: Joint): string {
  const between = text.slice(tokens.end[before], tokens.start[after])
  const opening = /[“‘«]$|(?<=[.?!])"$/.exec(between)?.[0] ?? ''
  const closed = between.slice(0, between.length - opening.length)
  return `${tokens.text(before)}${closed} ${opening}${tokens.text(after)}`
}

// "end.the next day", "ended.and their exposure": no address goes on like that.
function gluedFragment(document: Document, joint: Joint): Finding | undefined {
  const { tokens } = document
  const { after, place } = joint
  if (after + 1 >= tokens.length || tokens.kind[after + 1] !== WORD || !tokens.is(after + 1, SPACED)) return undefined
  const cut = wordCutAt(document, after)
  if (!cut && !(linkingWords.has(tokens.word[after]) && endsLikeProse(document, joint))) return undefined
  return {
    place,
    reason: `Unexpected \`${tokens.text(after)}\` right behind \`${textBefore(document, joint)}\`, expected a space and a new sentence`,
    related: cut && [{ place: cut, reason: `\`${tokens.text(after)}\` is what is left of \`${document.slice(cut)}\`` }],
    note: 'Two texts were joined here. Check what stood between them.'
  }
}
