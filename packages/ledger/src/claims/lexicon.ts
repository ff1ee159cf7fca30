/** Words by which a claim is known. All written for Stet; where a list follows a work, it is named. */
import { PhraseTable, WordSet } from '@stet/core'

/** Past forms that do not end in -ed, and finite auxiliaries of a fact. After Quirk et al., A Comprehensive Grammar, 3.11–3.19. */
export const irregularPasts = new WordSet(`
  was were had did went came took gave got made said told knew thought found left felt held kept led lost met paid ran saw sent sold
  spent stood won wrote began became broke brought built bought caught chose drew drove fell flew fought forgot froze grew heard hid
  hit hurt laid lay let lit meant put quit read rode rang rose sang sank sat set shot shook shut shrank slept spoke stole struck
  swam swore taught tore threw understood woke wore withdrew bore bet bid burst cast cost cut dealt dug fed fled forbade forecast
  lent overcame oversaw overtook sought shed slid slashed split spread sprang stuck stung swept swung underwent undertook upheld wept wound
`)

/** Present forms that state a fact: be, have, and verbs of holding, counting and standing for. */
export const presentStates = new WordSet(`
  is are has have contains contain costs cost covers cover employs employ holds hold includes include lives live makes make
  owns own pays pay produces produce receives receive represents represent remains remain runs run serves serve spends spend
  stands stand supports support opposes oppose accounts account allows allow bans ban exceeds exceed equals equal earns earn
  imports import exports export faces face gets get gives give goes go lacks lack leads lead loses lose means needs owes owe
  ranks rank rises rise falls fall reaches reach requires require shows show takes take uses use wants works work plans plan
`)

/** What makes a verb a wish, a guess or a plan. */
export const modals = new WordSet("may might could should must would can cannot can't couldn't shouldn't wouldn't ought")
export const futures = new WordSet("will won't shall 'll gonna")
export const goingTo = PhraseTable.of(`
  going to
  due to begin
  expected to
  likely to
`)

export const superlatives = PhraseTable.of(`
  the most
  's most
  the least
  the only
  the first
  's first
  first - ever
  first time
  best
  worst
  largest
  biggest
  greatest
  highest
  lowest
  smallest
  longest
  shortest
  oldest
  youngest
  fastest
  slowest
  strongest
  weakest
  richest
  poorest
  deadliest
  busiest
  cheapest
  a record
  record high
  record low
  record number
  unprecedented
  all - time
  number one
`)

/** Where a superlative is none: "at least", "first of all", "the first lady". */
export const noSuperlatives = PhraseTable.of(`
  at best
  best wishes
  the first lady
  the first minister
  the first half
  the first quarter
  the first two
  the first three
  the first place
  the first step
  the first thing
  the most part
  a record of
  a record label
`)

/** All or nothing: one case proves such a sentence wrong. */
export const absolutes = PhraseTable.of(`
  never
  always
  nobody
  no one
  none
  nothing
  everybody
  everyone
  every single
  all of
  every
  no other
  not a single
  not one
  zero
  entire
  completely
  totally
  without exception
`)

export const comparisons = PhraseTable.of(`
  more than
  less than
  fewer than
  higher than
  lower than
  larger than
  bigger than
  greater than
  smaller than
  better than
  worse than
  faster than
  slower than
  longer than
  older than
  younger than
  stronger than
  weaker than
  cheaper than
  rather than
  compared with
  compared to
  in contrast to
  as many as
  as much as
  twice as
  times as
  times more
  times the
  half the
  double the
  outnumber
  unlike
`)

/** "Rather than" chooses, and "more than 40" is a hedge of its figure. */
export const noComparisons = PhraseTable.of(`
  rather than
  other than
  more than ever
`)

export const magnitudes = new WordSet('hundreds thousands millions billions trillions dozens majority half most')

/** What a superlative or a figure is measured against. */
export const reaches = PhraseTable.of(`
  in history
  in the history
  in the world
  in the country
  in the nation
  on earth
  in decades
  in years
  in the last
  in the past
  over the last
  over the past
  since
  ever
`)

export const denials = PhraseTable.of(`
  never
  did not
  didn't
  was not
  wasn't
  were not
  weren't
  had no
  have not
  haven't
  has not
  hasn't
  denied
  not true
`)

/** Verbs of change: something is not what it was, and that can be looked up. After Levin, English Verb Classes, 45.6. */
export const changes = new WordSet(`
  rose risen rise rises rising fell fallen fall falls falling grew grown grow growing increased increase increases increasing decreased
  decrease declined decline declining dropped drop dropping doubled double tripled triple quadrupled halved cut cuts cutting slashed
  reduced reduce raised raise raising raises expanded shrank shrunk soared soaring surged surging plunged plummeted jumped climbed
  tumbled slipped gained lost lose losing added created create destroyed closed opened eliminated went gone skyrocketed exploded
  collapsed wiped improved worsened widened narrowed ended started began
`)

/** What office-holders do, and the record shows: votes, laws, money, orders. */
export const record = new WordSet(`
  voted vote votes signed sign passed pass vetoed veto supported support opposed oppose introduced sponsored proposed enacted repealed
  repeal approved rejected blocked spent spend funded fund defunded appointed nominated fired hired resigned elected endorsed
  negotiated ratified withdrew pulled invaded bombed arrested charged convicted indicted sued paid pay promised pledged
  banned ban legalised legalized deported admitted released donated gave received accepted took received owned
  promised ordered authorised authorized
`)

/** Words put into a mouth: these can be looked up. */
export const sayings = new WordSet(`
  said says called calls claimed claims told admitted denied announced stated wrote tweeted praised blamed accused bragged apologised
  apologized criticised criticized
`)

export const causes = PhraseTable.of(`
  because of
  caused
  caused by
  led to
  resulted in
  as a result of
  due to
  thanks to
  responsible for
  driven by
  blamed on
`)

/** What public policy is about, so what readers may act on. Topics of the Comparative Agendas Project's master codebook, in the words of news. */
export const publicMatters = new WordSet(`
  economy economic jobs job unemployment unemployed wages wage income incomes inflation deficit deficits debt budget tax taxes taxed
  trade tariffs tariff exports imports manufacturing factories factory companies businesses workers middle-class poverty poor
  rights discrimination voting voters ballots abortion
  health healthcare insurance premiums medicare medicaid obamacare hospitals doctors patients drug drugs prescription coverage
  agriculture farmers farms food
  education schools school students college tuition teachers
  pollution climate emissions energy oil coal gas solar nuclear
  immigration immigrants immigrant border illegal illegally refugees asylum visas migrants deportation
  crime crimes murder murders homicide homicides violence police prison gun guns shootings shooting killed deaths died
  welfare security pensions benefits social
  housing homes mortgage banks bank wall-street
  war wars military troops soldiers army navy weapons missiles missile terrorism terrorists terrorist terror isis defense defence nato
  treaty deal agreement sanctions
  government spending law laws legislation bill court courts congress senate election elections president administration fraud
  population americans people country countries nation nations
`)

export const firstPersons = new WordSet(
  "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves let's"
)
export const secondPersons = new WordSet("you you're you've you'd you'll your yours yourself")
export const thirdPersons = new WordSet("he he's she she's they they're they've his her their him them it's")

/** Taste, hope and guess, which nobody can check. */
export const opinions = PhraseTable.of(`
  i think
  i believe
  i hope
  i want
  i guess
  i wish
  i would
  i love
  i feel
  i'd like
  i mean
  we want
  we need
  we believe
  we hope
  we should
  we must
  in my opinion
  in my view
  want to
  wants to
  need to
  have to
  has to
  ought to
  hope
  hopes
  believe
  believes
  think
  thinks
  perhaps
  maybe
  beautiful
  wonderful
  terrific
  incredible
  amazing
  proud
  great
  tremendous
  disgrace
`)

export const courtesies = PhraseTable.of(`
  thank you
  thank
  thanks
  welcome
  please
  good evening
  good night
  good morning
  good afternoon
  ladies and gentlemen
  god bless
  excuse me
  congratulations
  applause
  laughter
  crosstalk
  inaudible
`)

export const conditions = new WordSet('if unless whether suppose imagine')

export const imperatives = new WordSet(
  "please let let's look remember listen consider imagine join vote go click see visit read check believe wait stop"
)

/** Words in the place of a person's name. */
export const personPronouns = new WordSet('he she')
export const personPossessives = new WordSet('his her')

/** Words that carry no content; they are left out of what a claim is known by. */
export const functionWords = new WordSet(`
  a an the this that these those my your his her its our their some any no every each either neither both all another such
  i you he she it we they me him us them who whom whose which what when where why how there here
  and or but nor so yet if as than because since although though while whereas whether until unless
  in on at by for from with without to of off into onto over under above below after before during against between among
  amid about around across through throughout toward towards per via like unlike despite except besides near behind beside up down out
  is are was were be been being am do does did has have had having will would shall should may might can could must not
  also even just still already again then now once however meanwhile moreover furthermore nevertheless nonetheless therefore thus
  hence instead very more most less much many too only additionally clearly notably similarly
  said says say saying told tells tell added adds
`)
