import { PhraseTable } from '@stet/core'

/**
 * Words of stance: they say how sure or how moved the writer is. `opening` ones count at the head of a sentence with a
 * comma behind them, or between commas, where they bear on the whole sentence ("Clearly, it failed", not "spoke clearly");
 * `anywhere` ones have no other use. Source: stance adverbials in Biber et al., Longman Grammar of Spoken and Written
 * English, 10.3, those of certainty and of attitude; hedges ("perhaps", "apparently") are fair reporting.
 */
export type Position = 'opening' | 'anywhere'

export const stances = new PhraseTable<Position>([
  ...entries(
    'opening',
    `clearly
    plainly
    obviously
    evidently
    certainly
    surely
    naturally
    undoubtedly
    of course
    no doubt
    without doubt
    without a doubt
    without question
    unsurprisingly
    not surprisingly
    predictably
    incredibly
    unbelievably
    amazingly
    astonishingly
    remarkably
    shockingly
    disturbingly
    alarmingly
    worryingly
    tellingly
    ironically
    thankfully
    mercifully
    fortunately
    luckily
    happily
    unfortunately
    regrettably
    sadly
    tragically
    disappointingly
    encouragingly
    hopefully
    rightly
    wisely
    bravely
    shamefully
    to be sure
    to no one's surprise`
  ),
  ...entries(
    'anywhere',
    `undeniably
    unquestionably
    indisputably
    inarguably
    needless to say
    make no mistake
    it goes without saying
    it is clear that
    it's clear that
    it is obvious that
    it's obvious that
    it is undeniable that
    it is no secret that
    it's no secret that
    there is no doubt that
    there's no doubt that
    there is no question that
    there can be no doubt
    rightly so
    disgracefully`
  )
])

function entries(position: Position, list: string): (readonly [string, Position])[] {
  return list.split('\n').map((phrase) => [phrase.trim(), position] as const)
}
