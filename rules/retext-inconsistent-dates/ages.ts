import {
  CAPITAL,
  civilDate,
  type DateMention,
  type Document,
  dates,
  documentDate,
  type Finding,
  type Span,
  WordSet
} from '@stet/core'
import { bySentence } from './wording.ts'

const dying = new WordSet('died dies death dead killed passed')
const born = new WordSet('born')
const ageLabels = new WordSet('aged age now')
/** "the youngest of three born in 1990": the year is not that of the one whose age is given. */
const otherPeople = new WordSet('son daughter child children wife husband mother father brother sister baby twin twins')

interface Age extends Span {
  years: number
  text: string
}

/** "(1920–2001), who died at 75"; "born in 1990, the 28-year-old" in a text of 2026. */
export function* wrongAges(document: Document): Generator<Finding> {
  const { tokens, sentences } = document
  for (const [sentence, mentions] of bySentence(dates(document))) {
    const { first, last } = sentences[sentence]
    const life = lifeOf(document, mentions, has(tokens, first, last, dying))
    if (life?.died !== undefined && life.died < life.born) yield diedBeforeBirth(life)
    if (!life || has(tokens, first, last, otherPeople)) continue
    const age = agesIn(document, first, last, life.died !== undefined)
    if (age.length !== 1) continue
    const until = life.died ?? life.now
    const years = until - life.born
    if (age[0].years === years || age[0].years === years - 1) continue
    yield {
      place: age[0],
      reason: `Unexpected age \`${age[0].text}\`, expected ${years - 1} or ${years}: born in ${life.born}, ${life.died === undefined ? `in a text of ${until}` : `died in ${until}`}`,
      related: [{ place: life.place, reason: `\`${life.place.text}\`` }],
      sum: `${until} − ${life.born} = ${years}`,
      note: 'The age, the year of birth and the date cannot all be right.'
    }
  }
}

type Life = { born: number; place: DateMention } & ({ died: number; death: DateMention } | { died?: undefined; now: number })

// "Born in 1990 and died in 1985."
function diedBeforeBirth({ born, place, death }: Extract<Life, { died: number }>): Finding {
  return {
    place: death,
    reason: `Unexpected year of death \`${death.text}\`, expected one after the year of birth, ${born}`,
    related: [{ place, reason: `\`${place.text}\`` }],
    note: 'The two years cannot both be right.'
  }
}

function lifeOf(document: Document, mentions: DateMention[], isDead: boolean): Life | undefined {
  const { tokens } = document
  const lifespan = mentions.find(
    ({ ends, first }) =>
      ends?.[0].kind === 'year' && tokens.form(first - 1) === '(' && (ends[1].year as number) > (ends[0].year as number)
  )
  if (lifespan?.ends && isDead)
    return {
      born: lifespan.ends[0].year as number,
      died: lifespan.ends[1].year as number,
      place: lifespan,
      death: lifespan.ends[1]
    }
  const birth = mentions.find(({ first, year }) => year !== undefined && isBehindBorn(document, first))
  if (!birth) return undefined
  const others = mentions.filter((mention) => mention !== birth && mention.year !== undefined)
  if (isDead) {
    return others.length === 1 && others[0].first > birth.last && !others[0].ends
      ? { born: birth.year as number, died: others[0].year as number, place: birth, death: others[0] }
      : undefined
  }
  const today = documentDate(document)
  return others.length === 0 && today !== undefined
    ? { born: birth.year as number, now: civilDate(today).year, place: birth }
    : undefined
}

// "born in 1990", "born on June 3, 1990", "born in Leeds in 1990".
function isBehindBorn({ tokens }: Document, first: number): boolean {
  for (let token = first - 1; token >= Math.max(0, first - 5); token--) if (born.has(tokens.word[token])) return true
  return false
}

function agesIn(document: Document, first: number, last: number, isDead: boolean): Age[] {
  const ages: Age[] = []
  for (let token = first; token <= last; token++) {
    const end = ageEnd(document, token, last, isDead)
    if (end < 0) continue
    const span = document.span(token, end)
    ages.push({ ...span, text: document.slice(span), years: Number(document.tokens.form(token)) })
  }
  return ages
}

// "28-year-old", "aged 75", "died at 75", ", 34,": the last token of the age that starts here, or -1.
function ageEnd({ tokens }: Document, token: number, last: number, isDead: boolean): number {
  if (!/^\d{1,3}$/.test(tokens.form(token)) || Number(tokens.form(token)) > 122) return -1
  const old = tokens.form(token + 2) === 'year' && tokens.form(token + 4) === 'old'
  if (old) return token + 4
  const before = tokens.form(token - 1)
  const closes = token === last || /^[,.;)]$/.test(tokens.form(token + 1))
  if (ageLabels.has(tokens.word[token - 1]) || (before === 'of' && tokens.form(token - 2) === 'age')) return token
  if (isDead && before === 'at' && closes) return token
  // "Ann Ito, 40, was born".
  const isInserted = before === ',' && tokens.is(token - 2, CAPITAL) && token < last && tokens.form(token + 1) === ','
  return isInserted && !isDead ? token : -1
}

function has(tokens: Document['tokens'], first: number, last: number, words: WordSet): boolean {
  for (let token = first; token <= last; token++) if (words.has(tokens.word[token])) return true
  return false
}
