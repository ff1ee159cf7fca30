import { WordMap, WordSet } from '../../../document/word-set.ts'

/**
 * What a verb says about its subject.
 *
 * - `speech`: only somebody who speaks or writes can do it.
 * - `act`: done by speaking, but no statement of fact: promises, demands.
 * - `opinion`: what people think; evidence of a source where the subject is one.
 * - `evidence`: what a document or a count does: "figures show".
 */
export type VerbSense = 'speech' | 'act' | 'opinion' | 'evidence'

/**
 * Verbs of attribution, an entry a line: base, -s form, past, -ing form (a past participle that differs
 * is left out: "has written" is rare and "a letter written by" is not speech).
 * Sources: the reporting verbs of the Reuters Handbook ("said" first; "claim", "admit", "insist" with care), the
 * communication and cognition verbs of Biber et al., Longman Grammar of Spoken and Written English, 9.2.2.
 */
const paradigms: Record<VerbSense, string> = {
  speech: `
    say says said saying
    tell tells told telling
    add adds added adding
    explain explains explained explaining
    argue argues argued arguing
    warn warns warned warning
    claim claims claimed claiming
    insist insists insisted insisting
    acknowledge acknowledges acknowledged acknowledging
    admit admits admitted admitting
    concede concedes conceded conceding
    note notes noted noting
    observe observes observed observing
    caution cautions cautioned cautioning
    contend contends contended contending
    assert asserts asserted asserting
    allege alleges alleged alleging
    suggest suggests suggested suggesting
    state states stated stating
    declare declares declared declaring
    testify testifies testified testifying
    write writes wrote writing
    tweet tweets tweeted tweeting
    confirm confirms confirmed confirming
    deny denies denied denying
    announce announces announced announcing
    disclose discloses disclosed disclosing
    report reports reported reporting
    estimate estimates estimated estimating
    predict predicts predicted predicting
    forecast forecasts forecasted forecasting
    recall recalls recalled recalling
    reply replies replied replying
    remark remarks remarked remarking
    comment comments commented commenting
    complain complains complained complaining
    maintain maintains maintained maintaining
    reiterate reiterates reiterated reiterating
    emphasise emphasises emphasised emphasising
    emphasize emphasizes emphasized emphasizing
    stress stresses stressed stressing
    mention mentions mentioned mentioning
    joke jokes joked joking
    quip quips quipped quipping
    exclaim exclaims exclaimed exclaiming
    boast boasts boasted boasting
    lament laments lamented lamenting
    conclude concludes concluded concluding
    reveal reveals revealed revealing
    speculate speculates speculated speculating
    counter counters countered countering
    point points pointed pointing
    echo echoes echoed echoing
    reckon reckons reckoned reckoning
  `,
  opinion: `
    believe believes believed believing
    think thinks thought thinking
    expect expects expected expecting
    see sees saw seeing
    fear fears feared fearing
    hope hopes hoped hoping
    worry worries worried worrying
    doubt doubts doubted doubting
    consider considers considered considering
    view views viewed viewing
    feel feels felt feeling
    suspect suspects suspected suspecting
    project projects projected projecting
    anticipate anticipates anticipated anticipating
    regard regards regarded regarding
    defend defends defended defending
    denounce denounces denounced denouncing
    criticise criticises criticised criticising
    criticize criticizes criticized criticizing
    question questions questioned questioning
    dispute disputes disputed disputing
    praise praises praised praising
    hail hails hailed hailing
    applaud applauds applauded applauding
    recommend recommends recommended recommending
  `,
  act: `
    plan plans planned planning
    intend intends intended intending
    offer offers offered offering
    seek seeks sought seeking
    respond responds responded responding
    vow vows vowed vowing
    promise promises promised promising
    pledge pledges pledged pledging
    quote quotes quoted quoting
    ask asks asked asking
    email emails emailed emailing
    agree agrees agreed agreeing
    call calls called calling
    describe describes described describing
    propose proposes proposed proposing
    urge urges urged urging
    accuse accuses accused accusing
    vote votes voted voting
    approve approves approved approving
    order orders ordered ordering
    award awards awarded awarding
    fine fines fined fining
    demand demands demanded demanding
    aim aims aimed aiming
    earmark earmarks earmarked earmarking
    allocate allocates allocated allocating
    commit commits committed committing
    seize seizes seized seizing
    confiscate confiscates confiscated confiscating
    uncover uncovers uncovered uncovering
    attribute attributes attributed attributing
    blame blames blamed blaming
    arrest arrests arrested arresting
  `,
  evidence: `
    show shows showed showing
    find finds found finding
    indicate indicates indicated indicating
    put puts put putting
    record records recorded recording
    list lists listed listing
    rank ranks ranked ranking
    rate rates rated rating
    calculate calculates calculated calculating
    count counts counted counting
    measure measures measured measuring
  `
}

export interface VerbForm {
  sense: VerbSense
  form: 'base' | 's' | 'past' | 'ing'
}

const forms = [...formsOf()]

/** Every form of the verbs above. */
export const verbForms = new WordMap(forms)
export const verbWords: readonly string[] = forms.map(([form]) => form)

function* formsOf(): Iterable<readonly [string, VerbForm]> {
  for (const [sense, lines] of Object.entries(paradigms) as [VerbSense, string][]) {
    for (const line of lines.trim().split('\n')) {
      const [base, s, past, ing] = line.trim().split(' ')
      yield [base, { sense, form: 'base' }]
      yield [s, { sense, form: 's' }]
      yield [past, { sense, form: 'past' }]
      yield [ing, { sense, form: 'ing' }]
    }
  }
}

/**
 * Forms that are speech wherever a subject stands before them, whatever that subject is; the others are nouns or
 * participles too ("the report states", "a note", "sales reported by"), or are done to people ("workers urged to").
 */
export const plainSpeech = new WordSet(`
  say says said tell tells told argue argues argued warned insist insists insisted acknowledged conceded
  contend contends contended testified wrote writes tweeted replied remarked complained exclaimed quipped joked explained explains
  cautioned asserts asserted recalled admits admitted concedes lamented added emailed
`)

/** Verbs with a particle that makes them speech or a plan: "pointed out", "aims to". "Calls for", "rate cuts" and the like are none. */
export const needsParticle = new WordMap<WordSet>([
  ...['point', 'points', 'pointed', 'pointing'].map((form) => [form, new WordSet('out to')] as const),
  ...['aim', 'aims', 'aimed', 'aiming'].map((form) => [form, new WordSet('to')] as const)
])
