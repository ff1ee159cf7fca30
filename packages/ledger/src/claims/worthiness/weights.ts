/**
 * What makes a statement worth checking, and by how many points: editorial judgement written down, not learnt from
 * labelled text. What costs a paper a correction weighs most: figures, records, all-or-nothing words, what is said of
 * others. What nobody can check (wishes, guesses, courtesies) weighs against.
 */
export const weights = {
  figure: { points: 2, reason: 'states a figure' },
  figures: { points: 0.5, reason: 'states several figures' },
  money: { points: 0.5, reason: 'a sum of money or a percentage' },
  magnitude: { points: 1, reason: 'a large number without its digits' },
  change: { points: 1, reason: 'says that something changed' },
  superlative: { points: 1, reason: 'a superlative: one case disproves it' },
  absolute: { points: 0.5, reason: 'all or nothing: one case disproves it' },
  reach: { points: 1, reason: 'measures against history or the world' },
  comparison: { points: 1, reason: 'compares' },
  record: { points: 1, reason: 'what somebody did in office or in law is on record' },
  saying: { points: 0.5, reason: 'puts words into a mouth' },
  denial: { points: 0.5, reason: 'denies' },
  cause: { points: 0.5, reason: 'names a cause' },
  matter: { points: 1, reason: 'a public matter' },
  matters: { points: 0.5, reason: 'several public matters' },
  person: { points: 1, reason: 'names a person' },
  name: { points: 0.5, reason: 'names a place or an organisation' },
  past: { points: 1, reason: 'says what happened' },
  time: { points: 0.5, reason: 'says when' },
  length: { points: 1, reason: 'says much in one sentence' },
  quotation: { points: 1, reason: 'quotes' },
  title: { points: 2.5, reason: 'a name with its title' },
  unsourced: { points: 0.5, reason: 'the draft names no source' },
  faulty: { points: 2, reason: 'Stet found a conflict in it' },
  wish: { points: -1, reason: 'a wish or an opinion' },
  plan: { points: -1, reason: 'speaks of the future' },
  guess: { points: -1, reason: 'says what may be' },
  self: { points: -0.5, reason: 'the speaker on himself' },
  address: { points: -0.5, reason: 'speaks to the listener' },
  pointing: { points: -0.5, reason: 'speaks of “they” or “it”: nobody can check that before it is known who' },
  condition: { points: -0.5, reason: 'a condition' },
  courtesy: { points: -3, reason: 'a courtesy' },
  short: { points: -2, reason: 'a few words' }
} satisfies Record<string, { points: number; reason: string }>

export type Feature = keyof typeof weights

/** So many points make a score of one half; so many more or fewer move it by a step of the logistic function. */
export const scale = { half: 5, step: 2 }
