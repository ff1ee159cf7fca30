import { WordSet } from '@stet/core'

/** Words near an age that make it one of another time. */
export const anotherTime = new WordSet(
  'then when ago turned turns turning later earlier since until once before after former birthday'
)

/** Verbs that people do and firms seldom do. */
export const personalVerbs = new WordSet(
  'said says told tells added asked replied insisted admitted recalled believes believed thinks thought smiled laughed joined resigned died who'
)

/** Words beside a title that say it is not held now, or only in part. */
export const wordsOfChange = new WordSet(
  'former ex then late past elect designate acting interim onetime sometime future previous outgoing incoming retired next vice deputy shadow assistant honorary'
)

/**
 * Groups of roles of which a person holds one at a time, with the post that each role names: two roles of one group and
 * different posts exclude each other. Posts that go together ("chairman and chief executive", "actor and director") are
 * in no group. Written for Stet.
 */
export const exclusiveRoles: readonly ReadonlyMap<string, string>[] = [
  group({
    president: 'president',
    premier: 'prime minister',
    'prime minister': 'prime minister',
    king: 'king',
    queen: 'queen',
    emperor: 'emperor',
    pope: 'pope'
  }),
  group({
    coach: 'coach',
    captain: 'captain',
    skipper: 'captain',
    referee: 'referee',
    umpire: 'referee'
  }),
  group({
    spokesman: 'spokesman',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    treasurer: 'treasurer',
    analyst: 'analyst',
    economist: 'analyst',
    strategist: 'analyst',
    lawyer: 'lawyer',
    attorney: 'lawyer',
    solicitor: 'lawyer',
    barrister: 'lawyer',
    judge: 'judge',
    ambassador: 'ambassador',
    detective: 'police',
    constable: 'police',
    sheriff: 'police',
    surgeon: 'doctor',
    nurse: 'nurse',
    firefighter: 'firefighter',
    reporter: 'reporter',
    correspondent: 'reporter'
  })
]

/** Roles that several people hold at once, each with a field of its own. */
export const portfolioRoles: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner'])

/** Words for the field of a minister, with the fields that they may stand for: a ministry of trade may be one of industry too. */
export const portfolios: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    finance: ['money'],
    treasury: ['money'],
    economic: ['money', 'trade'],
    economy: ['money', 'trade'],
    economics: ['money', 'trade'],
    budget: ['money'],
    foreign: ['abroad'],
    external: ['abroad'],
    state: ['abroad'],
    trade: ['trade'],
    commerce: ['trade'],
    industry: ['trade'],
    business: ['trade'],
    defence: ['arms'],
    defense: ['arms'],
    war: ['arms'],
    interior: ['home'],
    home: ['home'],
    security: ['home', 'arms'],
    justice: ['justice'],
    health: ['health'],
    education: ['education'],
    schools: ['education'],
    agriculture: ['farms'],
    farm: ['farms'],
    environment: ['environment', 'farms'],
    energy: ['energy', 'trade', 'environment'],
    oil: ['energy'],
    petroleum: ['energy'],
    transport: ['transport'],
    transportation: ['transport'],
    labour: ['work'],
    labor: ['work'],
    employment: ['work'],
    housing: ['housing'],
    culture: ['culture'],
    sports: ['culture'],
    tourism: ['culture', 'trade']
  })
)

function group(posts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(posts))
}
