import { PhraseTable, WordMap, WordSet } from '@stet/core'

/** A figure beside these is one of two by the text's own account: "rose to 14", "compared with 12", "earlier reports said". */
export const changeWords = new WordSet(`
  rose rise rises rising risen fell fall falls falling fallen grew grow grows increase increased increases increasing
  decrease decreased decline declined declines drop dropped jumped climbed slipped gained lost lowered raised raise raises
  cut cuts reduce reduced narrowed widened doubled halved tripled revised amended updated corrected upgraded downgraded
  compared versus vs against earlier previous previously initially originally formerly first later then instead
  rather unlike until restated adjusted exceeded topped beat
`)

/** Beside a figure they make it the size of a change, or a bound: "up 22 cents", "3 percent higher", "more than 20". */
export const directionWords = new WordSet('up down higher lower above below more less off')

/** A figure beside these no longer holds: "the previous offer of 80 dollars", "first agreed to pay $168m". */
export const supersededWords = new WordSet(
  'previous previously prior initial initially original originally first formerly former earlier'
)

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

/** They tell of one more thing beside those told before: "the bank also bought 400 billion yen". */
export const addingWords = new WordSet('also similarly addition additionally likewise besides furthermore meanwhile')

/** They tell one of several from the others: "the first tranche", "the final dividend". */
export const orderingWords = new WordSet(`
  first second third fourth fifth last next final initial initially previous previously earlier former latter another
  other others additional further separate respectively
`)

/** An article or a pronoun before a figure makes it the name of a thing: "the 80 jobs", "a 15 percent stake". */
export const knownWords = new WordSet('the this that its their his her these those current a an')

/** Before a figure they say that the reader knows it. */
export const definiteWords = new WordSet('the this that these those its their his her')

/** Right before a figure they tell of one that was not told before: "a separate 100 million". */
export const newWords = new WordSet('another further additional extra separate other similar')

/** "Of" and one of these behind a count: it counts a part, "11 of the new berths". */
export const wholeWords = new WordSet('the its their these those them his which')

const standings = [
  'forecast forecasts predicted projected expected expects target targets targeted estimate estimated estimates goal aim aims hoped planned',
  'minimum least floor low lowest',
  'maximum most ceiling high highest peak record up',
  'average median mean typical',
  'annual annually yearly',
  'monthly',
  'daily',
  'weekly',
  'quarter quarterly',
  'pretax operating gross',
  'net'
]

/**
 * What kind of number it is, a bit for each; two kinds are never one figure: a target and a result, a forecast and a count.
 */
export const standingBits = new WordMap<number>(
  standings.flatMap((words, bit) => words.split(' ').map((word) => [word, 1 << bit] as const))
)

/** Words that say too little to tell two figures apart, though they are rare enough. */
export const plainWords = new WordSet(`
  percent pct cent dollar dollars euro euros pound pounds million billion trillion mln bln dlrs thousand
  said say says told according company government report reported reports year years month months week weeks day days
  per unit units share shares
  about around nearly almost approximately more less than over under least
`)

/** They make a number of people one of the dead, or of the hurt. */
export const tollWords: Readonly<Record<'dead' | 'hurt', WordSet>> = {
  dead: new WordSet('died dead killed killing deaths fatalities perished lives bodies toll'),
  hurt: new WordSet('injured injuring injuries wounded wounding hurt casualties')
}

/** Whom a toll counts as a whole; "three children" are some of the dead. */
export const peopleWords = new WordSet('people persons dead deaths fatalities lives bodies injured wounded injuries casualties')

/** An event that the reader does not know yet is another one: "a second blast killed 13". */
export const newEventWords = new WordSet('a an another second third similar other previous earlier separate')
