import { PhraseTable, WordMap } from '@stet/core'

/**
 * Pairs of right spellings of one word; where both stand in one text, one of them is a slip. British first, American
 * second where that is the difference. Pairs that differ in sense or part of speech ("licence" and "license", "metre"
 * and "meter", "programme" and "program") are left out. Written for Stet.
 */
const pairs = `
  colour color, colours colors, coloured colored, favour favor, favours favors, favourite favorite, favourites favorites,
  favourable favorable, honour honor, honours honors, honoured honored, labour labor, labours labors, neighbour neighbor,
  neighbours neighbors, neighbouring neighboring, neighbourhood neighborhood, neighbourhoods neighborhoods, behaviour behavior,
  harbour harbor, harbours harbors, rumour rumor, rumours rumors, humour humor, endeavour endeavor, flavour flavor,
  flavours flavors, vapour vapor, vigour vigor, rigour rigor, odour odor, armour armor, parlour parlor, saviour savior,
  centre center, centres centers, centred centered, theatre theater, theatres theaters, fibre fiber, fibres fibers,
  calibre caliber, litre liter, litres liters, kilometre kilometer, kilometres kilometers, centimetre centimeter,
  defence defense, offence offense, offences offenses, pretence pretense, travelled traveled, travelling traveling,
  traveller traveler, travellers travelers, cancelled canceled, cancelling canceling, labelled labeled, modelled modeled,
  modelling modeling, fuelled fueled, fuelling fueling, signalled signaled, signalling signaling, totalled totaled,
  channelled channeled, levelled leveled, marvellous marvelous, jewellery jewelry, counsellor counselor, councillor councilor,
  councillors councilors, fulfil fulfill, fulfils fulfills, fulfilment fulfillment, enrol enroll, enrolment enrollment,
  instalment installment, instalments installments, skilful skillful, wilful willful, analyse analyze, analysed analyzed,
  analysing analyzing, paralyse paralyze, paralysed paralyzed, grey gray, ageing aging, judgement judgment, judgements judgments,
  acknowledgement acknowledgment, manoeuvre maneuver, manoeuvres maneuvers, mould mold, plough plow, sceptical skeptical,
  sceptics skeptics, scepticism skepticism, sulphur sulfur, aluminium aluminum, aeroplane airplane,
  catalogue catalog, cosy cozy, doughnut donut, encyclopaedia encyclopedia, archaeology archeology, paediatric pediatric,
  anaesthetic anesthetic, haemorrhage hemorrhage, leukaemia leukemia, oestrogen estrogen, diarrhoea diarrhea, orthopaedic orthopedic,
  adviser advisor, advisers advisors, protester protestor, protesters protestors,
  yoghurt yogurt, ketchup catsup, moustache mustache, pyjamas pajamas
`

/** What a word that has two spellings is a spelling of. */
export const variants = new WordMap(
  pairs
    .trim()
    .split(/,\s*/)
    .flatMap((pair) => {
      const [one, other] = pair.split(' ')
      return [one, other].map((spelling) => [spelling, { term: one, spelling }] as const)
    })
)

/**
 * Nouns that are written as two words or as one, in the same sense and part of speech ("set up" and "setup" are not).
 * Written for Stet.
 */
const openCompounds = [
  'web site, health care, child care, day care, policy maker, decision maker, law maker, cyber security, cyber attack',
  'smart phone, data base, cease fire, care giver, home owner, stake holder, work force, work place, air strike, air base',
  'school teacher, news room, pay roll, head count, bench mark, land mark, chat room, home page, video game'
]

/** Two-word nouns by their form in one word. */
export const twoWordNouns = new PhraseTable(
  openCompounds
    .flatMap((line) => line.split(', '))
    .flatMap((noun) => [noun, `${noun}s`].map((form) => [form, form.replace(' ', '')] as const))
)
