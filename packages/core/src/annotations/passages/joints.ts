import { CAPITAL, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'

/** Whether a sentence-ending mark stands at a token with a word, or a quotation, right behind it. */
export function isJoint(tokens: Tokens, token: number): boolean {
  const next = token + 1
  if (!endsWithStop(tokens, token) || next >= tokens.length || tokens.is(next, SPACED)) return false
  // "Inc.'s" is one word and its ending.
  if (tokens.kind[next] === WORD) return !tokens.form(next).startsWith("'")
  return isOpeningQuote(tokens.form(next)) && tokens.kind[next + 1] === WORD && !tokens.is(next + 1, SPACED)
}

// A full stop, question or exclamation mark; a closing mark behind one counts as one: `briefing".Lord`, `left?”Then`.
function endsWithStop(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== PUNCTUATION) return false
  const form = tokens.form(token)
  if (form === '.' || form === '?' || form === '!') return true
  return isClosingMark(form) && !tokens.is(token, SPACED) && token > 0 && endsWithStop(tokens, token - 1)
}

function isClosingMark(form: string): boolean {
  return form === '”' || form === '"' || form === "'" || form === ')'
}

function isOpeningQuote(form: string): boolean {
  return form === '“' || form === '"' || form === '‘'
}

// Endings of addresses and of file names that meet one in prose; besides, any two letters that are no word.
const endings = new WordSet(`
  com org net gov edu mil int info biz name pro wiki coop museum travel jobs mobi asia tel post app dev page blog site
  online store shop tech cloud media press today live world life news radio film music art design studio agency
  digital social network systems solutions company group team work works plus one xyz club space fun host link click
  email chat zone city land house earth green energy health care bank finance money law legal school academy
  foundation fund charity church community center institute university science email report reviews review guide
  tips help support services partners ventures capital global international foo bar
  js ts jsx tsx py rb rs go php html htm css xml json yaml yml csv tsv pdf doc docx xls xlsx ppt pptx txt md zip exe
  jpg jpeg png gif svg mp mov avi log sql sh bat ini cfg
`)

/**
 * Whether the word behind a joint can be the end of an address or of a file name: "support.cy", "archive.today".
 *
 * @param capital whether it still can with a capital: "Amazon.Com"
 */
export function isDomainEnding(tokens: Tokens, token: number, capital = false): boolean {
  if (tokens.is(token, CAPITAL)) return capital && endings.has(tokens.word[token])
  return endings.has(tokens.word[token]) || tokens.end[token] - tokens.start[token] === 2
}
