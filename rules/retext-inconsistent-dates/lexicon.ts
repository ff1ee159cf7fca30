import { WordSet } from '@stet/core'

/** Words that go with any date and so tell no event: units of time and money, verbs of saying. */
export const timeWords = new WordSet(`
  year years month months week weeks weekend day days quarter end ended ending earlier later start first second
  third fourth percent pct per million billion trillion dollar dollars pound pounds said says saying say will would told
  today tomorrow yesterday night morning afternoon evening mr mrs ms also after before during since until by from which
  who their there they than this that with when where were has had have been about
`)

/** The text itself says that the date was changed: "the vote, moved from Tuesday". */
export const movingWords = new WordSet(`
  postponed moved rescheduled delayed brought originally instead deferred adjourned cancelled canceled
`)

/** The text itself says that there are several such events. */
export const repeatingWords = new WordSet(`
  extended extends revised again another second previous previously next earlier prior additional successive
`)

/** Words behind which, or before which, a noun phrase ends. */
export const functionWords = new WordSet(`
  the a an of in on at to for from by with between against over under about after before during since until as than and or
  but if when while where that which who whom whose it he she they we i you this these those is are was were be been being
  has have had will would can could may might must shall should do does did not also only said says say told
`)

/** Before a date: the event begins on it. */
export const startWords = new WordSet('from since starting beginning effective after')

/** Before a date: the event ends on it or before it. */
export const endWords = new WordSet('until till through by before')

/** Before a date: it ends a period. */
export const periodWords = new WordSet('ended ending ends')
