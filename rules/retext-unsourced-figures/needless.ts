import {
  CAPITAL,
  type Document,
  NUMBER,
  PUNCTUATION,
  type Quantity,
  quantities,
  type Sentence,
  SPACED,
  WORD,
  WordSet
} from '@stet/core'
import {
  centralBanks,
  clocks,
  costs,
  countedOnTheSpot,
  courts,
  instruments,
  labels,
  laws,
  layingDown,
  marketMoves,
  moneyMarket,
  onSale,
  owners,
  plans,
  prices,
  rollCall,
  ruleNouns,
  ruling,
  sentencing,
  setting,
  settled,
  states,
  trades,
  underRules
} from './lexicon.ts'

/** Whether an editor asks where a figure is from: not of a small count, a label, a limit, a price on a tag, a stake in a firm. */
export function asksForSource(document: Document, figure: Quantity, smallest: number): boolean {
  const { tokens } = document
  if (figure.kind === 'count' && (figure.value < smallest || isKnownCount(document, figure) || isYear(document, figure)))
    return false
  if ((figure.kind === 'count' || figure.kind === 'fraction') && isLabel(document, figure)) return false
  if (figure.kind === 'percent' && (figure.value === 100 || isStake(document, figure))) return false
  if (
    figure.kind === 'money' &&
    (isLaidDown(document, figure) ||
      isPurchase(document, figure) ||
      isBalance(document, figure) ||
      isAskingPrice(document, figure) ||
      isClosingPrice(document, figure) ||
      isDescription(figure))
  )
    return false
  if (isWhole(document, figure) || isRollCall(document, figure) || isSetPrice(document, figure)) return false
  if (countedOnTheSpot.has(tokens.word[figure.last + 1]) || isCapacity(document, figure)) return false
  return !isLimit(document, figure) && !(figure.partner !== undefined && isLimit(document, quantities(document)[figure.partner]))
}

// "a growth target of 5 percent", "a minimum 30 percent", "a 15 percent threshold", "the 4 percent rise planned for May"
function isLimit(document: Document, { first, last }: Quantity): boolean {
  const { tokens, text } = document
  // "A $6 billion (£3 billion) buyout": the conversion is as much a bid as what it converts.
  if (text[tokens.start[first - 1]] === '(' && text[tokens.start[last + 1]] === ')') return ruleNouns.has(tokens.word[last + 2])
  if (ruleNouns.has(tokens.word[first - 1]) || wanted.has(tokens.word[first - 1]) || wanted.has(tokens.word[first - 2]))
    return true
  if (of.has(tokens.word[first - 1]) && (ruleNouns.has(tokens.word[first - 2]) || ruleNouns.has(tokens.word[first - 3])))
    return true
  if (of.has(tokens.word[first - 2]) && ruleNouns.has(tokens.word[first - 3])) return true
  const behind = behindConversion(document, last + 1)
  for (let next = behind; next < behind + 3 && tokens.kind[next] === WORD; next++) {
    if (ruleNouns.has(tokens.word[next]) || settled.has(tokens.word[next])) return true
  }
  return false
}

// "The union wants a five percent rise"
const wanted = new WordSet('want wants wanted')
const of = new WordSet('of at')

// "a $6 billion [(£3 billion)] buyout"
function behindConversion({ tokens, text }: Document, at: number): number {
  if (text[tokens.start[at]] !== '(') return at
  for (let close = at + 1; close <= at + 6 && close < tokens.length; close++)
    if (text[tokens.start[close]] === ')') return close + 1
  return at
}

function isKnownCount(document: Document, figure: Quantity): boolean {
  return isAgeLimit(document, figure) || isAge(document, figure) || clocks.has(document.tokens.word[figure.last + 1])
}

// "The Worlds 2023 finals", "Copyright 2023": a year that is part of a name.
function isYear({ tokens, text }: Document, { first, last, hedge }: Quantity): boolean {
  if (first !== last || hedge !== undefined || !/^(?:19|20)\d\d$/.test(text.slice(tokens.start[first], tokens.end[first])))
    return false
  return tokens.is(first - 1, CAPITAL)
}

// "Buyers over 21", "children under 16": an age.
function isAgeLimit({ tokens }: Document, { first, last, hedge }: Quantity): boolean {
  if (hedge === undefined || first === last || last > first + 1 || tokens.end[last] - tokens.start[last] > 2) return false
  return aboveOrBelow.has(tokens.word[first]) && agedOnes.has(tokens.word[first - 1])
}

const aboveOrBelow = new WordSet('over under above below')
const agedOnes = new WordSet(
  'people those anyone everyone children adults men women girls boys buyers patients voters residents citizens drivers workers travellers travelers teenagers players students pupils visitors customers users'
)

// "She was 89."
function isAge({ tokens, text }: Document, { first, last }: Quantity): boolean {
  // "At 23, Roe has the world at her feet."
  if (at.has(tokens.word[first - 1]) && tokens.is(first - 1, CAPITAL) && tokens.is(last + 2, CAPITAL))
    return text[tokens.start[last + 1]] === ','
  return were.has(tokens.word[first - 1]) && persons.has(tokens.word[first - 2]) && tokens.kind[last + 1] === PUNCTUATION
}

const at = new WordSet('at')
const were = new WordSet('is was turns turned')
const persons = new WordSet('he she')

// "On all 25 of its channels", "all of their 122 offices": whoever has them has counted them.
function isWhole({ tokens }: Document, { first, last, kind }: Quantity): boolean {
  if (kind !== 'count') return false
  const { word } = tokens
  // "In his own 22"
  if (own.has(word[first - 1])) return true
  if (all.has(word[first - 1])) return of.has(word[last + 1]) && owners.has(word[last + 2])
  return owners.has(word[first - 1]) && (all.has(word[first - 2]) || all.has(word[first - 3]))
}

const all = new WordSet('all')
const own = new WordSet('own')

// "Delegates from 22 countries"
function isRollCall({ tokens }: Document, { first, last }: Quantity): boolean {
  return from.has(tokens.word[first - 1]) && rollCall.has(tokens.word[first - 2]) && states.has(tokens.word[last + 1])
}

const from = new WordSet('from of')

// "The bank cut rates by 0.5 percent", "the miners raised the price 72 percent"
function isSetPrice({ tokens, sentences }: Document, { sentence, first, kind }: Quantity): boolean {
  if (kind !== 'percent' && kind !== 'point') return false
  for (let at = first - 1; at > sentences[sentence].first && at >= first - SET; at--) {
    if (!prices.has(tokens.word[at])) continue
    for (let verb = at - 1; verb >= sentences[sentence].first && verb >= at - SET; verb--)
      if (setting.has(tokens.word[verb])) return true
  }
  return false
}

/** So many tokens before a figure its price, and before that its verb may stand: "cut its leading savings rate by". */
const SET = 4

// "Acquired in 1983 for 57 million", "the sale of the stake for £146m"
function isPurchase({ tokens, sentences }: Document, { sentence, first }: Quantity): boolean {
  if (!paid.has(tokens.word[first - 1])) return false
  for (let at = first - 2; at >= sentences[sentence].first; at--) if (trades.matchAt(tokens, at)) return true
  return false
}

// "Roe Savings, which has 9.1 billion dollars in assets", "had assets of 59 million": its balance sheet says so.
function isBalance({ tokens }: Document, { first, last }: Quantity): boolean {
  return (from.has(tokens.word[first - 1]) && balances.has(tokens.word[first - 2])) || balances.has(tokens.word[last + 2])
}

const balances = new WordSet('assets deposits')
const paid = new WordSet('for')

// "Rooms cost from 45 euros a night", "on sale for $549": whoever wants to know asks at the door.
function isAskingPrice({ tokens, sentences }: Document, { sentence, first, per }: Quantity): boolean {
  for (let at = sentences[sentence].first; at < first; at++) {
    if (onSale.matchAt(tokens, at) || (per !== undefined && costs.has(tokens.word[at]))) return true
  }
  return false
}

// "Roe is suing the city for $25 million": the suit says so. "The minimum wage rises to $9": the law does.
function isLaidDown({ tokens, sentences }: Document, { sentence, first }: Quantity): boolean {
  for (let at = first - 1; at >= sentences[sentence].first; at--) {
    if (suing.has(tokens.word[at])) return seeks.has(tokens.word[first - 1])
    if (wage.has(tokens.word[at]) && statutory.has(tokens.word[at - 1])) return true
  }
  return false
}

const suing = new WordSet('sue sues sued suing')
const seeks = new WordSet('for')
const wage = new WordSet('wage wages')
const statutory = new WordSet('minimum living')

// "Roe finished down $18.90 at $8"
function isClosingPrice({ tokens }: Document, { first }: Quantity): boolean {
  const nearest = at.has(tokens.word[first - 1]) ? first - PRICE : first - 1
  for (let move = first - 1; move >= nearest && move > 0; move--) {
    if (upOrDown.has(tokens.word[move]) && marketMoves.has(tokens.word[move - 1])) return true
  }
  return false
}

/** So many tokens before a closing price its "down" may stand: "down $", "18.90", "at". */
const PRICE = 4
const upOrDown = new WordSet('up down')

// "A 200 million dollar issue": in the singular the unit describes what stands behind it.
function isDescription({ text, value }: Quantity): boolean {
  return value > 1 && /[\d ](dollar|pound|euro|franc|mark)$/.test(text)
}

// "Roe Inc owns 46 percent of Poe Motors", "which holds 7 percent of Roe's stock": the register of shares says so.
function isStake({ tokens, sentences }: Document, { sentence, first, last }: Quantity): boolean {
  if (
    !of.has(tokens.word[last + 1]) ||
    !(tokens.is(last + 2, CAPITAL) || firms.has(tokens.word[last + 3]) || firms.has(tokens.word[last + 4]))
  )
    return false
  for (let at = first - 1; at >= sentences[sentence].first && at >= first - OWNER; at--)
    if (owns.has(tokens.word[at])) return true
  return false
}

/** So many tokens before a stake its verb may stand: "now owns directly about". */
const OWNER = 4
const owns = new WordSet('own owns owned owning hold holds held holding acquire acquires acquired acquiring buy buys bought sold')
const firms = new WordSet('company firm group bank shares stock equity carmaker maker airline retailer insurer broadcaster')

// "It can support up to 64 users": what a thing is made for.
function isCapacity({ tokens }: Document, { first, hedge }: Quantity): boolean {
  if (hedge === undefined || !upTo.has(tokens.word[first])) return false
  for (let at = first - 1; at >= 0 && at >= first - CAPABLE; at--) if (can.has(tokens.word[at])) return true
  return false
}

/** So many tokens before "up to" the "can" may stand: "can hold up to". */
const CAPABLE = 3
const upTo = new WordSet('up')
const can = new WordSet('can could')

// "a 150-member panel", "18F", "the top 100", "Article 50", "401(k)", "aged 18 to 29": a number that names or describes.
function isLabel({ tokens, text }: Document, { first, last }: Quantity): boolean {
  const next = last + 1
  if (next < tokens.length && !tokens.is(next, SPACED)) {
    if (tokens.kind[next] === WORD || '-('.includes(text[tokens.start[next]])) return true
  }
  const { word, kind } = tokens
  return labels.has(word[first - 1]) || (to.has(word[first - 1]) && kind[first - 2] === NUMBER && labels.has(word[first - 3]))
}

const to = new WordSet('to and')

/**
 * Whether a sentence lays figures down or reads them off a screen: "the bill would lift controls on 40 percent of goods",
 * "the court cut the damages by two million", "shares in Roe Inc closed 2 percent higher".
 */
export function laysDown({ tokens }: Document, { first, last }: Sentence): boolean {
  let instrument = false
  let move = false
  let court = false
  let sentenced = false
  let bank = false
  let money = false
  let terms = false
  for (let at = first; at <= last; at++) {
    const word = tokens.word[at]
    if (underRules.matchAt(tokens, at) || (under.has(word) && namesRule(tokens, at + 1))) return true
    if (laws.has(word) && ruling.has(tokens.word[at + 1])) return true
    if (plans.has(word) && laysTerms(tokens, at + 1)) return true
    instrument ||= instruments.has(word)
    move ||= marketMoves.has(word)
    court ||= courts.has(word)
    sentenced ||= sentencing.has(word)
    bank ||= centralBanks.has(word) || (central.has(word) && banks.has(tokens.word[at + 1]))
    money ||= moneyMarket.has(word)
    if (terms && layingDown.has(word) && paid.has(tokens.word[at + 1])) return true
    terms ||= plans.has(word)
  }
  return (instrument && move) || (court && sentenced) || (bank && money)
}

const central = new WordSet('central federal')
const banks = new WordSet('bank banks reserve')

// "Under [the new accord]", "under [current federal law]"
function namesRule({ word, kind }: Document['tokens'], from: number): boolean {
  for (let at = from; at < from + RULE && kind[at] === WORD; at++) if (laws.has(word[at]) || plans.has(word[at])) return true
  return false
}

/** So many tokens behind "under" the rule may stand: "the present trade accord". */
const RULE = 4
const under = new WordSet('under')

// "The plan [calls] for", "the package would also [include]"; what a plan would cost or create is somebody's sum.
function laysTerms({ word }: Document['tokens'], from: number): boolean {
  let at = from
  while (between.has(word[at]) && at < from + 3) at++
  return layingDown.has(word[at])
}

const between = new WordSet('would will also not only to')
