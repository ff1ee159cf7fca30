import { WordSet } from '@stet/core'

/** May stand between the subject and the measure and leave the measure what it is: "Japan's total annual defense budget". */
export const neutral = new WordSet(
  "'s ' the annual yearly total overall entire whole full national official current record latest - ( )"
)

/** Puts what follows in another time or another office: "the former Japanese prime minister", "the old Hardanger Bridge". */
export const otherwise = new WordSet(
  'former ex then late next incoming future deputy vice acting onetime longtime ousted old new original first second third planned proposed'
)

/** Gives a subject its measure: "Norway had a population of 4.9 million". */
export const having = new WordSet('has had have')

/** Ties a figure to the measure before it: "the budget was ¥7.95 trillion", "a budget of", "rose to". */
export const level = new WordSet(
  'is was are were be been being of at to reached reaches reach hit hits totaled totalled totals topped tops exceeded exceeds surpassed equals :'
)

/** Of those, the ones that put the figure below what is measured. */
export const exceeding = new WordSet('topped tops exceeded exceeds surpassed')

/** May stand between the measure and the word that ties the figure to it. Nothing that denies, plans or supposes. */
export const bridge = new WordSet(
  `has had have now currently already still also thus then , the a an its which that stood stands came comes amounted amounts
   rose risen fell fallen grew grown climbed increased jumped dropped declined slipped surged edged up down from for in during last this about`
)

/** Says that it was so at some time before. */
export const past = new WordSet(
  'was were had reached hit totaled totalled topped exceeded surpassed stood came amounted rose fell grew climbed increased jumped dropped'
)

/** Behind a measure that a figure stands before, these leave it what it is: "a ¥7.95 trillion defense budget for". */
export const afterMeasure = new WordSet('for in of by to is was has that which and , . ; ) — – last this on at as from while')

/** Leads from a measure to its subject: "the defense budget of Japan". */
export const ofSubject = new WordSet('of for in by')

/** Leads from a figure or a measure to its time: "¥7.95 trillion in fiscal 2024". */
export const beforeTime = new WordSet('of for in during')

/** Leads from a verb to its date: "founded in 1954". */
export const beforeDate = new WordSet('in on back way')

/** May stand between a subject and what was done: "the agency, which was founded". */
export const beforeVerb = new WordSet('was were is been had has , which first originally')

/** What follows is only a part of it, or its: "a fifth of Japan's budget", "Vodafone's UK chief executive". */
export const partOf = new WordSet("of 's ' among")

/** Words that open a sentence with a capital and are no part of a name behind them. */
export const openers = new WordSet(
  'the a in for of and but while as when this that last by on with from to at after before since because if though although meanwhile under like unlike'
)

/** Points back to the subject of its sentence: "Tokyo raised its budget". */
export const possessive = new WordSet('its their')

/** "That figure reached …" goes on about the figure of the sentence before. */
export const demonstrative = new WordSet('that this')
export const figureNoun = new WordSet('figure sum amount total number')
