import { PhraseTable } from '@stet/core'

/** How news says that a name is withheld. Source: AP, "Anonymous sources"; Reuters Handbook, "Accuracy". */
export const namelessness = PhraseTable.of(`
  condition of anonymity
  conditions of anonymity
  requested anonymity
  asked for anonymity
  sought anonymity
  granted anonymity
  insisted on anonymity
  spoke anonymously
  speaking anonymously
  not to be named
  not to be identified
  not be named
  not be identified
  to be named
  to be identified
  remain anonymous
  without being named
  name has been withheld
  name is being withheld
  name was withheld
  name withheld
  names have been withheld
  names were withheld
  names withheld
  name has been changed
  name was changed
  names have been changed
  not his real name
  not her real name
  not their real names
`)

/** What opens a reason behind it: "because he feared for his job". */
export const reasons = PhraseTable.of(`
  because
  since
  for fear
  fearing
  out of fear
  out of concern
  due to
  given
  citing
  as the
  as he
  as she
  as they
  in order to
  so as to
  to protect
  to avoid
`)

/** What opens a custom instead of a reason: "under ground rules", "under government protocol". */
export const customs = PhraseTable.of('under')

/** Reasons that hold for nearly every source. Source: P. Corbett, The New York Times, 2010 memo on anonymity formulas. */
export const boilerplate = PhraseTable.of(`
  not authorized to
  not authorised to
  wasn't authorized to
  wasn't authorised to
  weren't authorized to
  weren't authorised to
  unauthorized to
  lacked authorization to
  anonymity to discuss
  anonymity to describe
  anonymity to speak
  anonymity to talk
  anonymity to disclose
  anonymity to share
  anonymity to detail
  anonymity to offer
  anonymity to be candid
`)
