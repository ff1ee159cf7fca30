import { PhraseTable, WordSet } from '@stet/core'

/** What "XX" or "00" stands before when it stands for a figure to come. */
export const counted = new WordSet(`
  percent per pc thousand million billion trillion people men women children pages years months weeks days hours minutes
  points dollars euros pounds yen votes jobs homes families companies members students workers miles kilometres kilometers
`)

export const currencySigns: ReadonlySet<string> = new Set(['$', '€', '£', '¥'])

/** First words of a note in square brackets that is meant for a colleague. */
export const bracketedNotes = new WordSet(`
  insert edit editor editors eds ed desk subs cq tk tktk todo tbd tbc fixme placeholder check confirm verify citation
  source add cut name names date city place quote photo image caption headline link url number figure title
`)

/** Notes between desks that start a paragraph; Associated Press advisories among them. */
export const deskNotes = PhraseTable.of(`
  eds :
  note to desk :
  note to editor :
  note to copy desk :
  note to self :
  todo :
  fixme :
  headline goes here
  headline here
  text goes here
  caption goes here
  caption here
  byline goes here
  insert photo here
  insert quote here
  insert headline here
  begin optional trim
  end optional trim
  (begin optional trim
  (end optional trim
`)

/** Words of a story about placeholders and templates, which may show one. */
export const templateTopics = new WordSet('placeholder placeholders template templates templating filler dummy typesetters')
