import { WordMap } from '../../../document/word-set.ts'

/**
 * What a noun tells about a source.
 *
 * - `person`: somebody by role, who can know; anonymous unless a name stands with it.
 * - `camp`: people of a side or a trade; one of them is anonymous, the lot of them is nobody in particular.
 * - `office`: people who speak for an office that can be told: prosecutors, and persons of a named house, "Treasury officials".
 * - `private`: people in their own right, a street voice: residents, voters.
 * - `vague`: somebody who is called in for an opinion; in the plural nobody in particular.
 * - `spokesman`: speaks for an organisation, which is the source.
 * - `institution`, `document`: what they are.
 */
export type SourceNoun = 'person' | 'camp' | 'office' | 'private' | 'vague' | 'spokesman' | 'institution' | 'document'

/** A noun of the lists below, as it stands in a text. */
export interface SourceNounForm {
  kind: SourceNoun
  plural: boolean
}

/**
 * Singular nouns; plurals are derived, irregular ones given behind a slash; a noun that is its own plural is only that.
 * Sources: AP's rules on anonymous sources and the Reuters Handbook for roles that stand in for a name; the Reuters
 * Handbook and the BBC Editorial Guidelines 3.4 for the vague ones ("experts", "analysts", "critics"); the occupations
 * and organisations are those that news names as speakers, by the noun hierarchies of WordNet 3.1 (person, social
 * group, written communication), kept to words that speak more often than they are spoken of.
 */
const nouns: Record<SourceNoun, string> = {
  person: `
    person/persons
    official officer adviser advisor aide senator minister executive leader operative strategist consultant lobbyist
    diplomat ambassador envoy negotiator delegate governor mayor councillor councilor councilman/councilmen 
    attorney lawyer solicitor barrister judge juror inspector auditor manager director
    boss/bosses chief founder owner employer employee staffer source informant whistleblower member colleague associate
    ally/allies friend relative confidant confidante doctor nurse physician surgeon medic soldier commander general
    colonel captain guard professor teacher broker shareholder buyer seller banker trustee partner producer engineer pilot
    reporter journalist editor author host moderator developer contractor grower miner driver fundraiser deputy/deputies
    assistant counsel counselor envoy hacker participant attendee refiner shipper supplier exporter importer processor
    crusher retailer miller client surrogate pollster volunteer loyalist mediator intermediary
    appointee archivist curator conservationist therapist dentist veterinarian architect surveyor accountant bookkeeper chemist
    biologist epidemiologist psychologist psychiatrist sociologist physicist geologist climatologist meteorologist
    treasurer chancellor premier defector rebel militant commissioner superintendent sheriff firefighter rescuer
    paramedic pathologist translator staff/staff
  `,
  camp: `
    lawmaker legislator congressman/congressmen congresswoman/congresswomen parliamentarian politician opponent rival
    candidate campaigner activist scientist researcher academic scholar economist historian trader
    dealer investor republican democrat conservative liberal socialist independent unionist nationalist backer
    donor farmer merchant moderate progressive libertarian hawk foe environmentalist secularist separatist american german canadian
    mexican saudi syrian european briton israeli iranian iraqi russian ukrainian palestinian
  `,
  office: `
    prosecutor investigator regulator detective authorities/authorities organizer organiser
  `,
  private: `
    resident voter witness/witnesses eyewitness/eyewitnesses neighbour neighbor student pupil parent worker villager
    local customer passenger tourist protester protestor demonstrator survivor victim patient consumer commuter woman/women man/men
    mother father sister brother son daughter cousin user fan viewer reader taxpayer homeowner tenant motorist refugee migrant
    supporter follower sibling roommate classmate co-worker coworker bystander onlooker passerby/passersby
    diner shopper cyclist pedestrian evacuee
  `,
  vague: `
    observer critic expert analyst insider commentator pundit sceptic skeptic detractor watcher specialist
    proponent advocate people/people
  `,
  spokesman: `
    spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespersons/spokespeople representative
  `,
  institution: `
    company/companies firm corporation bank group organisation organization agency/agencies department ministry/ministries
    government administration authority court tribunal police/police commission committee council board party/parties tory/tories union
    association federation league club team university/universities college school hospital institute foundation charity/charities
    church army navy military force bureau office campaign parliament congress senate house cabinet embassy/embassies
    airline manufacturer maker utility/utilities watchdog exchange fund insurer publisher newspaper paper
    magazine broadcaster network station website site service unit division coalition alliance opposition
    prosecution defence defense management jury/juries panel centre center laboratory lab brokerage consultancy/consultancies
    tabloid daily journal consortium cartel bloc secretariat legislature city state county district
  `,
  document: `
    report study/studies poll survey figure data/data statistic filing document paper letter statement memo memorandum
    research analysis/analyses audit census estimate forecast lawsuit complaint indictment affidavit transcript record
    review inquiry/inquiries investigation book article release bulletin communique notice email message tweet
    post blog editorial column essay testimony ruling verdict judgment judgement petition prospectus projection index/indices
    map chart table graph result return tally/tallies count database questionnaire dossier brief draft law bill
    rule treaty agreement constitution guideline finding remark comment briefing minutes/minutes interview speech account log diary/diaries memoir
  `
}

/** Every form of the nouns above. */
export const sourceNouns = new WordMap<SourceNounForm>(formsOf())

function* formsOf(): Iterable<readonly [string, SourceNounForm]> {
  for (const [kind, words] of Object.entries(nouns) as [SourceNoun, string][]) {
    for (const word of words.trim().split(/\s+/)) {
      const [singular, ...plurals] = word.split('/')
      yield [singular, { kind, plural: false }]
      for (const plural of plurals.length > 0 ? plurals : [`${singular}s`]) yield [plural, { kind, plural: true }]
    }
  }
}
