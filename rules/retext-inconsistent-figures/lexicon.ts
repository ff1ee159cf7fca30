import { PhraseTable, WordSet } from '@stet/core'

/** A figure beside these is one of two by the text's own account: "rose to 14", "compared with 12", "earlier reports said". */
export const changeWords = new WordSet(`
  rose rise rises rising risen fell fall falls falling fallen grew grow grows increase increased increases increasing
  decrease decreased decline declined declines drop dropped jumped climbed slipped gained lost lowered raised raise raises
  cut cuts reduce reduced narrowed widened doubled halved tripled revised amended updated corrected upgraded downgraded
  compared versus vs against earlier previous previously initially originally formerly first later then instead
  rather unlike until restated adjusted exceeded topped beat
`)

/** They set the figures of a sentence against those of another time or place. */
export const comparingWords = new WordSet(
  'compared against versus vs ago comparable previous earlier respectively totalled totaled'
)

/** A figure of one period among others: "last year's level of 360,000 tonnes". */
export const periodOwners = new PhraseTable(
  "year 's|month 's|week 's|quarter 's|season 's".split('|').map((phrase) => [phrase, true] as const)
)

/** Beside a figure they make it a part, or one of several: "another 12", "a further 12", "each". */
export const partWords = new WordSet(`
  another further additional other others remaining rest extra each every including included among excluding except
  respectively additionally separately former latter only both old new
`)

/** What kind of number it is; two kinds are never one figure: a target and a result, a forecast and a count. */
export const standings: readonly WordSet[] = [
  new WordSet(
    'forecast forecasts predicted projected expected expects target targets targeted estimate estimated estimates goal aim aims hoped planned'
  ),
  new WordSet('minimum least floor low lowest'),
  new WordSet('maximum most ceiling high highest peak record up'),
  new WordSet('average median mean typical'),
  new WordSet('annual annually yearly'),
  new WordSet('monthly'),
  new WordSet('daily'),
  new WordSet('weekly'),
  new WordSet('quarter quarterly'),
  new WordSet('pretax operating gross'),
  new WordSet('net')
]

/** Words that say too little to tell two figures apart, though they are rare enough. */
export const plainWords = new WordSet(`
  percent pct cent dollar dollars euro euros pound pounds million billion trillion mln bln dlrs thousand
  said say says told according company government report reported reports year years month months week weeks day days
  per unit units share shares
  about around nearly almost approximately more less than over under least
`)
