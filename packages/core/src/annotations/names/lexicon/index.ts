import { wordId } from '../../../document/vocabulary.ts'
import { WordMemo } from '../../../document/word-memo.ts'
import { WordSet } from '../../../document/word-set.ts'
import { isCommonWord } from '../../../lexicon/rarity.ts'
import { cities } from './cities.ts'
import { countries } from './countries.ts'
import { givenNames as givenNameList } from './given-names.ts'
import {
  companySuffixes as companySuffixList,
  organisationHeads as headList,
  knownOrganisations,
  placeHeads as placeHeadList
} from './organisations.ts'
import { honorifics as honorificList, particles as particleList, roles as roleList, nameSuffixes as suffixList } from './roles.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII
const asciiOnly = /^[\x00-\x7f]*$/

export const givenNames = new WordSet(givenNameList)
export const roles = new WordSet(roleList)
export const honorifics = new WordSet(honorificList)
export const nameSuffixes = new WordSet(suffixList)
export const particles = new WordSet(particleList)
/** Those of them that stand in the names of people alone: "Ludwig van der Rohe", "Osama bin Laden". */
export const nobiliary = new WordSet('van von der bin bint ibn')
export const companySuffixes = new WordSet(companySuffixList)
export const organisationHeads = new WordSet(headList)
export const placeHeads = new WordSet(placeHeadList)

/** Words that stand in no name at the start of a sentence, whatever their case, and end a title to the left of a name. */
export const functionWords = new WordSet(`
  a an the this that these those my your his her its our their some any no every each either neither both all another such
  i you he she it we they me him us them who whom whose which what when where why how there here
  and or but nor so yet if as than because since although though while whereas whether until unless
  in on at by for from with without to of off into onto over under above below after before during against between among
  amid about around across through throughout towards toward per via like unlike despite except besides near behind beside
  is are was were be been being am do does did has have had will would shall should may might can could must
  not only also even just still already again then now once however meanwhile moreover furthermore nevertheless nonetheless
  therefore thus hence instead perhaps maybe indeed yes no well oh okay ok thanks please hello let
  nobody somebody anybody everybody someone anyone everyone nothing something anything everything none whoever whatever wherever whenever
  one two three four five six seven eight nine ten most many much more less few several other
  later yesterday today tonight tomorrow soon recently finally eventually previously currently earlier sometimes often
  said says say told tells added asked according called named including against
`)

/** Days and months, which open and end names without being part of them. */
export const calendarWords = new WordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan
`)

/** Adjectives and inhabitants of places, and members of parties and faiths: "Japanese", "Britons", "Democrat". */
export const demonyms = new WordSet([
  ...demonymsOf(countries),
  ...'arabian democrat republican tory conservative liberal communist socialist muslim christian catholic jewish'.split(' ')
])

/** Names of places and organisations that are known by themselves, by their folded form. */
export const gazetteer: ReadonlyMap<string, 'place' | 'organisation'> = new Map([
  ...listed(cities).map((name) => [fold(name), 'place'] as const),
  ...placesOf(countries).map((name) => [fold(name), 'place'] as const),
  ...knownOrganisations
    .trim()
    .split(/\s+/)
    .map((name) => [fold(name), 'organisation'] as const)
])

// All that a name of the gazetteer may start with up to the end of one of its words: "new" and "new york".
let openings: ReadonlySet<string> | undefined

const startsOfNames = new WordMemo((form) => {
  openings ??= new Set(Array.from(gazetteer.keys(), openingsOf).flat())
  return openings.has(fold(form))
})

/** Whether a name of the gazetteer may start with a word, by the word's id. */
export function startsKnownName(word: number): boolean {
  return startsOfNames.get(word)
}

function openingsOf(name: string): string[] {
  const openings = [name]
  for (let at = 1; at < name.length; at++) {
    if (!/[a-z0-9]/.test(name[at])) openings.push(name.slice(0, at), name.slice(0, at + 1))
  }
  return openings
}

/** Whether a word, by its id, is everyday English: a common word, made of one, or with an ending that names lack. */
export function isEverydayWord(word: number): boolean {
  return everydayWords.get(word)
}

const everydayWords = new WordMemo(
  (form) => isCommon(form) || stemsOf(form).some((stem) => stem.length > 2 && isCommon(stem)) || englishEnding.test(form)
)

function isCommon(form: string): boolean {
  return isCommonWord(wordId(form))
}

const englishEnding = /..(?:tions?|ments?|ness|ity|ities|isms?|ists|ically|ously|ially|fully|ably|ibly|arly|[ae]ntly|ingly)$/

/** A name as the gazetteer compares it: lower case, without accents. */
export function fold(name: string): string {
  if (asciiOnly.test(name)) return name.toLowerCase()
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function stemsOf(form: string): string[] {
  const stems: string[] = []
  for (const [ending, ...replacements] of endings) {
    if (form.endsWith(ending)) for (const replacement of replacements) stems.push(form.slice(0, -ending.length) + replacement)
  }
  return stems
}

const endings = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['ly', '', 'le'],
  ['er', '', 'e'],
  ['ers', '', 'e']
] as const

function listed(list: string): string[] {
  return list.split(',').map((name) => name.trim())
}

function linesOf(list: string): string[] {
  return list.trim().split('\n')
}

function placesOf(list: string): string[] {
  return linesOf(list).flatMap((line) =>
    line
      .split(':')[0]
      .split('|')
      .map((name) => name.trim())
  )
}

function demonymsOf(list: string): string[] {
  return linesOf(list)
    .flatMap((line) => line.split(':')[1].trim().split(/\s+/))
    .filter(Boolean)
}
