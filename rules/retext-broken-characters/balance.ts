import {
  type Block,
  type BlockKind,
  type Document,
  type Finding,
  PUNCTUATION,
  SPACED,
  type Span,
  type Tokens,
  WORD,
  WordSet
} from '@stet/core'

const checked = new Set<BlockKind>(['paragraph', 'list-item', 'block-quote', 'headline', 'deck', 'caption', 'pull-quote'])
// Two brackets in a row are one token.
const marks = new WordSet('“ ” „ « » " ( ) [ ] (( )) [[ ]]')

/** Quotation marks and brackets that are opened and not closed, or closed and not opened. */
export function* findUnbalanced(document: Document): Generator<Finding> {
  const style = styleOf(document)
  let token = 0
  for (const [index, block] of document.blocks.entries()) {
    const found: number[] = []
    for (; token < document.tokens.length && document.tokens.end[token] <= block.end; token++) {
      if (document.tokens.kind[token] === PUNCTUATION && marks.has(document.tokens.word[token])) found.push(token)
    }
    if (found.length === 0 || !checked.has(block.kind)) continue
    yield* quotesOf(document, found, block, index, style)
    yield* bracketsOf(document, found, index)
  }
}

// English opens with “ and closes with ”; German opens with „ and closes with “; Swedish has ” on both sides.
type Style = 'english' | 'german' | 'swedish'

function styleOf({ text }: Document): Style {
  if (/„\p{L}/u.test(text)) return 'german'
  return text.includes('”') && !text.includes('“') ? 'swedish' : 'english'
}

type Side = 'open' | 'close' | undefined

function sideOf({ tokens, text }: Document, token: number, style: Style): Side {
  const mark = tokens.form(token)
  if (mark === '"') return sideOfStraight(tokens, text, token)
  if (mark === '„' || mark === '«') return 'open'
  if (mark === '»') return 'close'
  if (mark === '“') return style === 'german' ? 'close' : 'open'
  if (mark === '”') return style === 'swedish' ? undefined : 'close'
  return undefined
}

// A straight mark opens where a space stands before it and none behind, and closes the other way round.
function sideOfStraight(tokens: Tokens, text: string, token: number): Side {
  const behind = text[tokens.end[token]] ?? ' '
  const opens = tokens.is(token, SPACED) || /[([{“‘'—–-]/.test(text[tokens.start[token] - 1] ?? ' ')
  if (opens && !/\s/.test(behind)) return 'open'
  return opens ? undefined : 'close'
}

function* quotesOf(document: Document, found: readonly number[], block: Block, index: number, style: Style): Generator<Finding> {
  const { tokens, text } = document
  let open = -1
  for (const token of found) {
    const side = sideOf(document, token, style)
    if (side === 'open') {
      if (open >= 0) yield unclosed(document, open)
      open = token
    } else if (side === 'close') {
      // 6'2": inches, where nothing is open.
      if (open < 0 && /\d/.test(text[tokens.start[token] - 1] ?? '')) continue
      if (open < 0) yield unopened(document, token)
      else if (isMixed(tokens, open, token)) yield mixed(document, open, token)
      open = -1
    }
  }
  if (open >= 0 && !isReopened(document, index, block, style)) yield unclosed(document, open)
}

function isMixed(tokens: Tokens, open: number, close: number): boolean {
  return (tokens.form(open) === '"') !== (tokens.form(close) === '"')
}

// A quotation over several paragraphs is opened again at each and closed once.
function isReopened(document: Document, index: number, block: Block, style: Style): boolean {
  for (let next = index + 1; next < document.blocks.length; next++) {
    const { kind, start } = document.blocks[next]
    if (kind !== block.kind && passedOver.has(kind)) continue
    return sideOf(document, document.tokens.at(start), style) === 'open'
  }
  return false
}

const passedOver = new Set<BlockKind>(['subhead', 'caption', 'credit', 'pull-quote', 'byline'])

function* bracketsOf(document: Document, found: readonly number[], index: number): Generator<Finding> {
  const { tokens } = document
  const open: number[] = []
  let isOpen: boolean | undefined
  for (const token of found) {
    const [mark, ...again] = tokens.form(token)
    if (mark === '(' || mark === '[') open.push(token, ...again.map(() => token))
    else if (mark === ')' || mark === ']') {
      if (again.length > 0 && open.length > 1) open.pop()
      if (open.length > 0) open.pop()
      else if (!isEnumerator(tokens, token) && !isFace(document, token) && !(isOpen ??= isOpenBefore(document, index)))
        yield unopened(document, token)
    }
  }
  if (open.length === 0 || isClosedLater(document, index)) return
  for (const token of open) if (!isFace(document, token)) yield unclosed(document, token)
}

// "a) the plan", "1) the plan", "iv) the plan"
function isEnumerator(tokens: Tokens, token: number): boolean {
  return token > 0 && /^(?:\p{L}|\d{1,3}\w?|[ivx]+)$/u.test(tokens.form(token - 1))
}

// ":)" and ";-("
function isFace({ text, tokens }: Document, token: number): boolean {
  mouth.lastIndex = tokens.start[token]
  return mouth.test(text)
}

const mouth = /(?<=[:;=8][-'^o]?)./y

// A bracket may hold more than a paragraph.
const furthest = 3

function isClosedLater(document: Document, index: number): boolean {
  for (const { start, end } of document.blocks.slice(index + 1, index + 1 + furthest)) {
    const bracket = /[()[\]]/.exec(document.text.slice(start, end))?.[0]
    if (bracket) return bracket === ')' || bracket === ']'
  }
  return false
}

function isOpenBefore(document: Document, index: number): boolean {
  for (const { start, end } of document.blocks.slice(Math.max(0, index - furthest), index).reverse()) {
    const bracket = /[()[\]](?=[^()[\]]*$)/.exec(document.text.slice(start, end))?.[0]
    if (bracket) return bracket === '(' || bracket === '['
  }
  return false
}

function nameOf(mark: string): string {
  return '()[]'.includes(mark) ? 'bracket' : 'quotation mark'
}

function unclosed(document: Document, token: number): Finding {
  const place = withNextWord(document, token)
  const name = nameOf(document.tokens.form(token))
  return {
    place,
    reason: `Unexpected opening ${name} in \`${document.slice(place)}\`, expected a closing one in this paragraph`,
    severity: 'warning',
    note:
      name === 'bracket'
        ? undefined
        : 'Only where the quotation goes on in the next paragraph, and is opened again there, may its end be left open.'
  }
}

function unopened(document: Document, token: number): Finding {
  const place = withWordBefore(document, token)
  return {
    place,
    reason: `Unexpected closing ${nameOf(document.tokens.form(token))} in \`${document.slice(place)}\`, expected an opening one before it`,
    severity: 'warning'
  }
}

function mixed(document: Document, open: number, close: number): Finding {
  const place = withWordBefore(document, close)
  const mark = document.tokens.form(open) === '"' ? '"' : '”'
  return {
    place,
    reason: `Unexpected \`${document.tokens.form(close)}\` behind \`${document.tokens.form(open)}\`, expected \`${mark}\``,
    related: [{ place: withNextWord(document, open), reason: 'Where the quotation is opened' }],
    expected: [document.text.slice(place.start, document.tokens.start[close]) + mark],
    severity: 'warning'
  }
}

function withNextWord({ tokens }: Document, token: number): Span {
  let last = token
  while (last + 1 < tokens.length && last < token + 3 && tokens.kind[last] !== WORD) last++
  return { start: tokens.start[token], end: tokens.end[last] }
}

function withWordBefore({ tokens }: Document, token: number): Span {
  let first = token
  while (first > 0 && first > token - 3 && tokens.kind[first] !== WORD) first--
  return { start: tokens.start[first], end: tokens.end[token] }
}
