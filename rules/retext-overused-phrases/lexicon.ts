import { PhraseTable } from '@stet/core'

/**
 * Connectives that open a sentence: linking adverbials (Biber et al., Longman Grammar of Spoken and Written English,
 * 10.4) and the framing phrases of speeches and essays. "But", "and", "then" and "so" are no connectives here: news
 * opens one sentence in twenty with "but".
 */
export const connectives = PhraseTable.of(`
  additionally
  altogether
  accordingly
  afterwards
  all in all
  also
  as a consequence
  as a result
  as such
  at the same time
  besides
  by contrast
  clearly
  consequently
  conversely
  crucially
  despite this
  equally
  even so
  finally
  first
  firstly
  for example
  for instance
  further
  furthermore
  hence
  however
  importantly
  in addition
  in conclusion
  in contrast
  in essence
  in fact
  in other words
  in response
  in short
  in summary
  in the end
  in turn
  indeed
  instead
  interestingly
  lastly
  likewise
  looking ahead
  meanwhile
  moreover
  more broadly
  more importantly
  nevertheless
  nonetheless
  notably
  of course
  on the other hand
  on top of that
  overall
  rather
  second
  secondly
  significantly
  similarly
  simply put
  still
  subsequently
  that said
  therefore
  third
  thirdly
  thus
  to be sure
  to that end
  ultimately
  what is more
  what's more
  yet
`)

/**
 * Stock phrases and how often news uses them in a million words: counted in 780,000 words of edited news, rounded up, two
 * at least. Forms of one word are counted together.
 */
export const stockPhrases = new PhraseTable<{ perMillion: number }>([
  ...stock(2, 'underscore', 'underscores', 'underscored', 'underscoring'),
  ...stock(4, 'highlight', 'highlights', 'highlighted', 'highlighting'),
  ...stock(4, 'landscape', 'landscapes'),
  ...stock(36, 'crucial'),
  ...stock(3, 'pivotal'),
  ...stock(8, 'robust'),
  ...stock(11, 'key role', 'key roles', 'crucial role', 'vital role', 'pivotal role'),
  ...stock(2, 'testament to'),
  ...stock(2, 'game changer', 'game - changer', 'game - changing'),
  ...stock(4, 'paves the way', 'paving the way', 'paved the way', 'pave the way'),
  ...stock(2, 'sheds light', 'shed light', 'shedding light'),
  ...stock(2, 'raises questions', 'raised questions', 'raising questions'),
  ...stock(2, 'stakeholders'),
  ...stock(17, 'unprecedented'),
  ...stock(49, 'amid', 'amidst'),
  ...stock(27, 'in the wake of'),
  ...stock(16, 'in the face of'),
  ...stock(91, 'in order to'),
  ...stock(36, 'in terms of'),
  ...stock(3, 'when it comes to'),
  ...stock(2, 'at the end of the day'),
  ...stock(3, 'going forward', 'moving forward'),
  ...stock(9, 'a wide range of', 'a broad range of'),
  ...stock(20, 'a variety of', 'a wide variety of'),
  ...stock(39, 'in recent years'),
  ...stock(54, 'the fact that')
])

function stock(perMillion: number, ...forms: string[]): (readonly [string, { perMillion: number }])[] {
  const value = { perMillion }
  return forms.map((form) => [form, value] as const)
}
