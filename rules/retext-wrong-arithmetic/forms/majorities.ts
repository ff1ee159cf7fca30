import { WordSet, wordId } from '@stet/core'
import { shown } from '../interval.ts'
import type { Passage } from '../passage.ts'
import { apposition, shareAt } from '../shares.ts'

const majority = wordId('majority')
const minority = wordId('minority')
const most = wordId('most')

/** "A majority, 48%, backed it"; "Most voters (45%) agreed". */
export function* majorities(passage: Passage) {
  const { document, tokens, sentence, figures } = passage
  for (const index of figures.keys()) {
    const share = shareAt(passage, index)
    if (!share) continue
    const opening = tokens.at(share.start) - 1
    for (let token = opening - 1; token >= sentence.first && token >= opening - REACH; token--) {
      const word = tokens.word[token]
      if (word !== majority && word !== minority && word !== most) continue
      const isLess = word === minority
      const apposition = document.text.slice(tokens.end[token], share.start)
      if (!(word === most ? mostOf.test(apposition) && startsClause(passage, token) : majorityOf.test(apposition))) break
      if (isQualified(passage, token) || (isLess ? share.low <= 0.5 : share.high >= 0.5)) break
      yield {
        place: { start: tokens.start[token], end: share.end },
        reason: `Unexpected \`${tokens.text(token)}\` beside \`${document.slice(share)}\`, expected ${isLess ? 'less' : 'more'} than half`,
        sum: `${shown(share.value * 100)} % is ${isLess ? 'more' : 'less'} than 50 %`,
        related: [{ place: share, reason: `${shown(share.value * 100)} percent` }],
        note: isLess ? 'More than half is a majority.' : 'The largest share, where it is less than half, is a plurality.'
      }
      break
    }
  }
}

/** How many tokens before the share the word may stand. */
const REACH = 6

const majorityOf = new RegExp(
  `^(?: (?:stake|share|holding|interest))?(?: of (?:the |its |all |those )?[\\w-]+(?: [\\w-]+)?)?${apposition}$|^ (?:stake|share|holding|interest) of $`
)
const mostOf = new RegExp(
  `^ (?:of (?:the |its |all |those )?)?(?!votes|seats|medals|points|goals)[a-z-]+(?:s|people|men|women|children)${apposition}$`
)

// "Most voters (45%)" is more than half, "the most voters (45%)" and "won most seats (45%)" are not.
function startsClause({ tokens, sentence }: Passage, token: number): boolean {
  return token === sentence.first || /^(?:,|;|that|but|and|said|while)$/.test(tokens.form(token - 1))
}

// "a simple majority", "a two-thirds majority", "they lack a majority"
const qualifiers = new WordSet(
  'simple relative qualified thirds fifths quarters super no not without lost lose lack lacks lacked blocking need needs than short of'
)
const articles = new WordSet('a an the its their his her')

function isQualified({ tokens, sentence }: Passage, token: number): boolean {
  const before = articles.has(tokens.word[token - 1]) ? token - 2 : token - 1
  return before >= sentence.first && qualifiers.has(tokens.word[before])
}
