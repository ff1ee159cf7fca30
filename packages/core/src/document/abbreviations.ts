import { WordSet } from './word-set.ts'

/** Abbreviations whose dot is followed by a name or a number and so ends no sentence. */
export const leadingAbbreviations = new WordSet(`
  mr mrs ms dr prof gen col maj capt lt sgt cpl sen rep gov pres rev hon fr sr st mt ft no nos vol fig vs v cf art sec
  jan feb mar apr jun jul aug sep sept oct nov dec ca approx messrs mme mlle supt cmdr adm insp det
`)

/** Words that open a sentence far more often than they follow an abbreviation within one. */
export const sentenceOpeners = new WordSet(`
  the a an he she it they we i you this that these those his her their its our my but and or so in on at by for from
  with as if when while after before since although though however meanwhile there here what who why how where
  one some many most several no not new last next earlier later both each all another such to of
`)
