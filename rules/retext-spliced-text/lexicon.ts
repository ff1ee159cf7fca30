import { WordSet } from '@stet/core'

/** Words that cannot end a sentence: what they lead up to is missing. Particles of verbs ("carry on") are left out. */
export const danglingWords = new WordSet(`
  a an the and or but nor because although though unless whereas of to from with for at by into onto upon between among
  during within toward towards despite per than as if whether that which who whose when where while until since
  is are was were be been has have had will would could should may might must its their our your my his this these
  such every some any including regarding concerning is isn't aren't wasn't
`)

/** Small words that start names in lower case: "van der Meer", "de Villiers", "al-Jazeera". */
export const nameParticles = new WordSet(`
  de da di du del della dei degli do dos das van von vom zu zur zum der den des ten ter te 't la le les l' d' el al ul
  bin ibn binti ben abu af av ap y e san santa st
`)

/** Words that carry on a sentence or open one; in lower case behind a full stop they show that a space is missing. */
export const linkingWords = new WordSet(`
  the a an and or but so because although while when where which who that this these those it he she they we you there
  here in of for with from by on at to as if is was were are has have had will would not its his her their our my
`)

/** Verbs that show that a line is a sentence and not a caption, a credit or a heading. */
export const plainVerbs = new WordSet(`
  is are was were be been has have had will would can could may might must should do does did said says say told tell
  made make makes took take takes got get gets went go goes came come comes saw see sees gave give gives found find finds
  kept keep keeps left led lead leads put set sets cut won lost held hold holds rose fell grew began ran sent spent
  built bought brought sold met meets need needs want wants isn't wasn't don't doesn't didn't can't won't couldn't
`)

/** Words that open a sentence and end no brand's name, as those of "LinkedIn" and "SkyTeam" do. */
export const openers: ReadonlySet<string> = new Set(
  'The This These Those There They When While After Before But She His Her Their With From According Although However'.split(' ')
)
