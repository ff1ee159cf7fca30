import { type Span, WordSet } from '@stet/core'
import { shown } from '../interval.ts'
import { lead, type Passage } from '../passage.ts'
import { apposition, shareAt } from '../shares.ts'

// "a majority, 48%", "a majority of the staff (48%)", "a majority stake of 48 percent", "most voters – 45 percent –"
const named = new RegExp(
  '\\b(majority|minority)' +
    `(?:(?: (?:stake|share|holding|interest))?(?: of (?:the |its |all |those )?[\\w-]+(?: [\\w-]+)?)?${apposition}| (?:stake|share|holding|interest) of )$`,
  'i'
)
const most = new RegExp(
  '\\b(most) (?:of (?:the |its |all |those )?)?' +
    `(?!votes|seats|medals|points|goals)[a-z-]+(?:s|people|men|women|children)${apposition}$`,
  'i'
)

/** "A majority, 48%, backed it"; "Most voters (45%) agreed". */
export function* majorities(passage: Passage) {
  const { document, figures } = passage
  for (const index of figures.keys()) {
    const share = shareAt(passage, index)
    const word = share && wordBefore(passage, share)
    if (!word || isQualified(passage, word)) continue
    const isLess = /^minority$/i.test(document.slice(word))
    if (isLess ? share.low <= 0.5 : share.high >= 0.5) continue
    yield {
      place: { start: word.start, end: share.end },
      reason: `Unexpected \`${document.slice(word)}\` beside \`${document.slice(share)}\`, expected ${isLess ? 'less' : 'more'} than half`,
      sum: `${shown(share.value * 100)} % is ${isLess ? 'more' : 'less'} than 50 %`,
      related: [{ place: share, reason: `${shown(share.value * 100)} percent` }],
      note: isLess ? 'More than half is a majority.' : 'The largest share, where it is less than half, is a plurality.'
    }
  }
}

/** The word that a share stands in apposition to. */
function wordBefore(passage: Passage, share: Span): Span | undefined {
  const before = lead(passage, share)
  const match = named.exec(before) ?? most.exec(before)
  if (!match) return undefined
  const start = share.start - match[0].length
  const word = { start, end: start + match[1].length }
  return /^most$/i.test(match[1]) && !startsClause(passage, word) ? undefined : word
}

// "Most voters (45%)" is more than half, "the most voters (45%)" and "won most seats (45%)" are not.
function startsClause({ tokens, sentence }: Passage, { start }: Span): boolean {
  const token = tokens.at(start)
  return token === sentence.first || /^(?:,|;|that|but|and|said|while)$/.test(tokens.form(token - 1))
}

// "a simple majority", "a two-thirds majority", "they lack a majority"
const qualifiers = new WordSet(
  'simple relative qualified thirds fifths quarters super no not without lost lose lack lacks lacked blocking need needs than short of'
)
const articles = new WordSet('a an the its their his her')

function isQualified({ tokens, sentence }: Passage, { start }: Span): boolean {
  const token = tokens.at(start)
  const before = articles.has(tokens.word[token - 1]) ? token - 2 : token - 1
  return before >= sentence.first && qualifiers.has(tokens.word[before])
}
