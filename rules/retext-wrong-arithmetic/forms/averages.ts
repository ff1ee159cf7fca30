import { areApart, shown } from '../interval.ts'
import { across, areAlike, gap, isPair, lead, type Passage, quoted } from '../passage.ts'

const averaging =
  /^[^.;:]{0,30}?[,(]? ?(?:and )?(?:averag(?:ing|ed|es)|(?:with )?an? (?:average|mean|median) of|(?:the )?(?:average|mean|median) (?:is|was|being)) $/i
const rangeLead = /(?:\b(?:from|between|rang(?:e|es|ed|ing)(?: from)?|var(?:y|ies|ied|ying) (?:from|between))) $/i
const change =
  /\b(?:rose|rise|rising|risen|fell|fall|falling|fallen|grew|grow|grown|growing|increas\w+|decreas\w+|declin\w+|cut|rais\w+|up|down|climb\w+|dropp?\w*|jump\w*|mov\w+|went|sinc\w+)\b/i

/** "from 10 to 20, averaging 23": an average lies between the ends. */
export function* averages(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 2 < figures.length; index++) {
    const [low, high, average] = [figures[index], figures[index + 1], figures[index + 2]]
    if (!isPair(low, high) || low.pair === 'score' || low.value > high.value) continue
    if (!areAlike(low, average) || !areAlike(high, average) || low.hedge || high.hedge) continue
    const before = lead(passage, low)
    if (!rangeLead.test(before) || change.test(before) || !averaging.test(gap(passage, high, average))) continue
    if (!areApart(average, { low: low.low, high: high.high })) continue
    yield {
      place: across(low, average),
      reason: `Unexpected average of ${quoted(average)}, expected one between ${quoted(low)} and ${quoted(high)}`,
      sum: `${shown(average.value)} is ${average.value > high.value ? `more than ${shown(high.value)}` : `less than ${shown(low.value)}`}`,
      related: [
        { place: low, reason: 'the least' },
        { place: high, reason: 'the most' }
      ]
    }
  }
}
