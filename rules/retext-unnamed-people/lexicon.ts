import { PhraseTable } from '@stet/core'

/**
 * Offices that one person holds at a time and whose holder is public, so that a name can always be given. Written for
 * Stet; roles that many hold at once ("spokesman", "official", "suspect") are left out.
 */
export const offices = PhraseTable.of(`
  prime minister
  deputy prime minister
  president
  vice president
  chancellor
  premier
  foreign minister
  foreign secretary
  finance minister
  defence minister
  defense minister
  defense secretary
  defence secretary
  interior minister
  home secretary
  health minister
  health secretary
  education minister
  education secretary
  justice minister
  trade minister
  energy minister
  environment minister
  transport minister
  treasury secretary
  secretary of state
  secretary - general
  secretary general
  attorney general
  governor
  mayor
  deputy mayor
  king
  queen
  pope
  archbishop
  chief executive
  chief executive officer
  ceo
  chairman
  chairwoman
  chief justice
  police chief
  fire chief
  superintendent
  speaker
  opposition leader
  party leader
  managing director
  head coach
  headteacher
  headmaster
`)

/** Words before an office that speak of another holder than today's, or of none in particular. */
export const otherHolders =
  'former ex next new future first any every each no another deputy vice acting late previous then would-be elect assistant'

/** Words that say why a name is missing. */
export const withheld = PhraseTable.of(`
  not been named
  not named
  cannot be named
  could not be named
  declined to be named
  asked not to be named
  not be identified
  not been identified
  condition of anonymity
  anonymously
  unnamed
`)
