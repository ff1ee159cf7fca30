import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import rule from './index.ts'

/** Right sentences beside each form's wrong ones: the same words and figures, and nothing to flag. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  'list length': [
    'Four firms won: Arup, Aecom, WSP and Jacobs.',
    'Four firms won: Arup, Aecom, WSP, and Jacobs.',
    'Three firms won: Arup, Aecom, and Marks and Spencer.',
    'Two problems remain: cost, which is high, and time.',
    'Three cities bid: Portland, Oregon, Austin, Texas, and Reno, Nevada.',
    'Three people died: Ann Roe, 34, Bob Poe, 45, and Cy Doe, 50.',
    'Two of the five firms won: Arup and Aecom.',
    'She won 12 medals: gold, silver and bronze.',
    'The last five firms had one thing in common: size, age, debt and luck.',
    'At least two firms won: Arup, Aecom, WSP and Jacobs.',
    'Two couples won: Ann and Bob Roe, and Cy and Di Poe.',
    'He gave three reasons: they were late, the work was poor, the price was high and nobody came.',
    'Five firms bid, among them: Arup, Aecom, WSP and Jacobs.',
    'It takes two days: Monday, Tuesday or, at worst, Friday and Saturday.',
    'Three courses are on offer: fish and chips, pie and peas, and soup.'
  ],
  'parts and total': [
    'The 130 jobs: 60 in Leeds, 40 in York and 30 in Hull.',
    'The 150 jobs: 60 in Leeds, 40 in York and the rest in Hull.',
    'The 150 jobs: 60 in Leeds, 40 in York and at least 30 in Hull.',
    'The 150 jobs: about 60 in Leeds, 40 in York and 30 in Hull.',
    'About 120 jobs will go: 60 in Leeds, 40 in York and 30 in Hull.',
    'It cooks four recipes: two eggs, one cup of milk and two apples.',
    'It has two flats: three bedrooms in one, two in the other.',
    'They cut 140 posts. The firm has 62 in administration, 41 in parks and 27 in planning.',
    'They cut 140 posts and add 10. The document lists 62 in administration, 41 in parks and 27 in planning.',
    'The council will spend $101m: $50m on roads, $30m on schools and $20m on parks.',
    'The 50 people: 30 men and 20 women.',
    'The school has 390 pupils: 210 girls and 180 boys.',
    'Over 120 jobs will go: 60 in Leeds, 40 in York and 30 in Hull.',
    'The 120 jobs: 60 in Leeds and York and 40 in Hull, with others elsewhere.'
  ],
  'shares of a whole': [
    'The poll found 52% yes, 41% no and 7% unsure.',
    'The poll found 52% yes, 41% no and 8% unsure.',
    'The poll found 52.4% yes, 41.1% no and 6.4% unsure.',
    'Sales rose 52% in Leeds, 41% in York and 12% in Hull.',
    'Some 52% own a car, 41% a bicycle and 12% a boat.',
    'The poll found about 52% yes, 41% no and 12% unsure.',
    'The poll found 52% yes and 12% unsure.',
    'Savings come from three sources: 45 percent from energy, 35 percent from rents and the rest from fees.',
    'Support was 52% among men, 41% among women and 12% among the young.',
    'Imports rose by 45 percent from China, 35 percent from India and 90 percent from Japan.',
    'The poll found 52% yes, 41% no and 52% of the young unsure.'
  ],
  'percent change': [
    'Sales rose 37.5% from 80 to 110.',
    'Sales rose 38% from 80 to 110.',
    'Sales rose 37% from 80 to 110.',
    'Sales rose about 40% from 80 to 110.',
    'Sales rose more than 30% from 80 to 110.',
    'Sales were up 10 percent to 110 from 100.',
    'It reached 110, up 10 percent from 100.',
    'Sales rose 50% in a year in which prices went from 80 to 110.',
    'Sales rose 50% year on year and went from 80 to 110 in a month.',
    'Profit rose 25 percent to 5 million dollars from 4 million.',
    'Sales rose at a 3.8 percent annual rate to 110 from 109.',
    'Sales rose 50% to between 80 and 110.',
    'Pay rose 50% from age 20 to 30.'
  ],
  direction: [
    'The rate fell from 3.4% to 3.1%.',
    'The rate rose from 3.1% to 3.4%.',
    'They fell from 3 to 5 in the rankings.',
    'The yen rose from 120 to 110.',
    'They cut the increase from 3.4% to 3.1%.',
    'They slowed the rise from 3.4% to 3.1%.',
    'The rate fell from about 3.1% to 3.4%.',
    'The firm raised its stake from 10% to 12%.',
    'The firm raised doubts about a move from 12% to 10%.',
    'The fare is $2.25, up from $2.00.',
    'The price rose from $5 to 600 cents.',
    'Losses rose from 3.4 million to 3.40 million.',
    'Temperatures fell from -3 to -5.',
    'The number rose from 3 to 2,500.'
  ],
  'percent or points': [
    'Rates rose two percentage points from 3% to 5%.',
    'Rates rose 2 points from 3% to 5%.',
    'Rates rose 67% from 3% to 5%.',
    'Rates rose 200 basis points from 3% to 5%.',
    'Support fell 10 percent, from 50 percent to 45 percent.',
    'Rates rose two percentage points from 3.4% to 5.4%.',
    'Rates rose by half a percentage point from 3% to 3.5%.',
    'Rates rose from 3% to 5%.',
    'Rates rose 2% from a year ago and stand at 3% to 5%.',
    'Rates rose to 5% from 3%, a rise of two percentage points.'
  ],
  difference: [
    'A rise of 30 from 80 to 110 was seen.',
    'Profit rose from $80m to $110m, an increase of $30m.',
    'Profit rose from $80m to $110m, an increase of $29.9m.',
    'Profit rose $30m to $110m from $80m.',
    'They took 40 pupils, 10 more than the 30 of last year.',
    'They took 40 pupils, at least 5 more than the 30 of last year.',
    'They took 40 pupils, 10 fewer than the 50 of last year.',
    'They took 40 pupils, 5 more than in the 30 years before.',
    'Gilts opened at 124 to 125 from 123.',
    'They hired 20 from 80 to 110 towns.',
    'They took 40 pupils, five more teachers than the 30 of last year.'
  ],
  multiples: [
    'Output doubled from 40 to 80 tonnes.',
    'Output doubled from 40 to 78 tonnes.',
    'Output more than doubled from 40 to 100 tonnes.',
    'Output nearly doubled from 40 to 75 tonnes.',
    'Output tripled to 60 from 20.',
    'Twice as many, 40 versus 20, came.',
    'Three times more, 80 versus 20, came.',
    'Three times more, 60 versus 20, came.',
    'Output doubled in a year in which prices rose from 40 to 60.',
    'He won three times, 40 versus 20 in the first race.'
  ],
  'fraction words': [
    'Two-thirds, 66 of 100, agreed.',
    'Two-thirds, 65 of 100, agreed.',
    'Half of the men, 30 percent of the women and a third of the children were ill.',
    'Half of the members, 48 percent, agreed.',
    'About half of the members, 45 percent, agreed.',
    'More than half of the members, 80 percent, agreed.',
    'A third of the pupils (33%) were ill.',
    'In the second half, 30 percent left.',
    'More than half of the members (51 percent) agreed.',
    'Sales fell by a third from 300 to 200.',
    'A quarter of the staff, 54 of whom were ill, left.',
    'One in five, 20%, agreed.',
    'Half an hour (30 percent) was lost.'
  ],
  majorities: [
    'A majority, 51%, backed it.',
    'It won the most votes (45%).',
    'It won most seats (45%).',
    'A majority of women, and 48% of men, agreed.',
    'A simple majority (48%) was enough.',
    'They lack a majority, 48%, and will talk.',
    'The most popular answer (45%) was yes.',
    'A minority, 48%, opposed it.',
    'A majority of 12, 48% of the vote in all, is enough.',
    'Most voters (about 50%) agreed.',
    'He has a majority stake of 51 percent.'
  ],
  'impossible shares': [
    'He said 33% of the 12 officers agreed.',
    'He said 33.3% of the 12 officers agreed.',
    'He said 50% of the 12 officers agreed.',
    'He said about 34% of the 12 officers agreed.',
    'He said 34% of the 12 countries\u2019 trade was at stake.',
    'He said 34% of the 12 million voters agreed.',
    'He said 34% of the roughly 12 officers agreed.',
    'He said 34% of the 12 hours were lost.',
    'He said 34% of the 12 miles were wet.',
    'He said 34% of the 120 officers agreed.',
    'He said 8.3% of the 12 officers agreed.',
    'He said 66% of the three officers agreed.'
  ],
  'stated shares': [
    'It reached 45 of the 60 patients (75 percent).',
    'It reached 45 of the 61 patients (73 percent).',
    'It reached 45 of the 61 patients (74 percent).',
    'It reached about 45 of the 60 patients (80 percent).',
    'It reached 45 of the 60 patients (65 percent of whom were men).',
    'It reached 45 of the 60 patients, 65 percent of them men.',
    'They cut 300 jobs, or 20 percent of the 1,500 staff.',
    'They cut 300 jobs, and 15 percent of the 1,500 staff in Leeds will move.',
    'They cut 300 jobs, or about 18 percent of the 1,500 staff.',
    'They cut 300 jobs and freeze the pay of 15 percent of the 1,500 staff.',
    'They cut over 300 jobs, or 25 percent of the 1,500 staff.'
  ],
  'unit prices': [
    'The plan has 200 homes at $1m each, a $200m scheme.',
    'The plan has 200 homes at $1m each, a $240m scheme.',
    'They bought 3.5 million shares at $12 a share, or $42 million.',
    'They bought about 3.5 million shares at $12 a share, or $43 million.',
    'They sold 300 tickets at £20 each for a total of £6,000.',
    'They sold 300 tickets at £20 each and made £5,000.',
    'They sold 300 tickets at £20 each, £5,000 of it in cash.',
    'They sold 300 tickets at up to £20 each for a total of £5,000.',
    'They bought 300 shares at 20 dollars a share, or £3,000.',
    'They hired 300 men at £20 a day for £12,000.'
  ],
  averages: [
    'Prices were from 10 to 20, averaging 15.',
    'Prices were from 10 to 20, averaging 20.',
    'Sales rose from 10 to 20, averaging 23.',
    'Prices were from 10 to 20 dollars, averaging 23 percent more.',
    'Prices ranged from about 10 to 20, averaging 23.',
    'Scores went up from 10 to 20, with an average of 9.',
    'Leeds won 2-1, averaging 3 goals.',
    'Prices were from 10 to 20. They averaged 23 in 2001.',
    'Ages vary from 20 to 30, and the average wage is $35.',
    'Ages vary from 20 to 30, with an average of over 25.'
  ],
  'reversed ranges': [
    'They expect between 30 and 40 percent.',
    'The gap between 40 and 30 percent is wide.',
    'It was built between 60 and 50 years ago.',
    'The difference between 5 and 3 is 2.',
    'Choose between 10 and 5 of them.',
    'It was cold, between -5 and -10 degrees.',
    'They expect between 40 and about 50 percent.',
    'It costs between $500 and $1 million.',
    'It costs between 900 and 1,000 dollars.',
    'The game between 40 and 30 was long.',
    'They come between 30 and 20 minutes before the start.'
  ],
  tallies: [
    'The bill passed 52-48.',
    'The bill failed 48-52.',
    'The bill was rejected 48-52.',
    'She won by 2, 51-49.',
    'They won by five wickets, 201-5.',
    'It passed by a two-vote margin, 51-49.',
    'It passed by a margin of three votes, 7 to 4.',
    'They passed pages 48-52 round.',
    'She won by about 4, 51-49.',
    'She won by 4 after a 51-49 lead.',
    'They passed 5-10 bills.'
  ],
  scores: [
    'Leeds beat Hull 2-1.',
    'Leeds lost to Hull 1-2.',
    'Leeds and Hull drew 1-1.',
    'Roe beat Poe 4-6 6-3 6-4.',
    'Roe beat Poe 4-6, 6-3, 6-4.',
    'Leeds beat Hull 0-1 on penalties.',
    'Leeds beat Hull 1-2 in the second leg.',
    'Leeds beat Hull 5-10 years ago.',
    'Leeds beat Hull after trailing 1-2.',
    'Leeds, who beat Hull, are 1-2 behind.'
  ],
  conversions: [
    'They walked 10 miles (16 km).',
    'They walked 10 miles (15 km).',
    'They walked about 10 miles (16.1 km).',
    'They walked 100 miles (160 km).',
    'They walked 10 to 20 miles (16 to 32 km).',
    'They walked 10 miles (12 hours).',
    'They walked 10 miles (12 km of it uphill).',
    'They ran 5 miles or 10 km.',
    'It was 30°C (86°F).',
    'It rose by 2°C (3.6°F).',
    'He is 5 ft 10 in (1.78 m) tall.',
    'It holds 100 tons (102 tonnes).',
    'It holds 10 gallons (45 litres).',
    'It spent 20 pounds (25 dollars).',
    'An area of 20 sq km (7.7 sq miles).'
  ],
  currencies: [
    'It cost £100 ($140).',
    'It cost $100 (£60).',
    'The firm earned €10m ($11m).',
    'The firm earned €10m (£8.5m).',
    'It cost £100 (A$190).',
    'It cost ¥100,000 ($900).',
    'It cost $100 (£140 in the shops).',
    'It cost $100, or more.',
    'It cost $100 (up from £140).',
    'It rose to $3m ($2m).'
  ],
  'over-precision': [
    'About 4,310 people came.',
    'Some 4,312 people came.',
    'An estimated 4,312 people came.',
    'More than 4,312 people came.',
    'Exactly 4,312 people came.',
    'About 150 people came.',
    'About 12,300 people came.',
    'The dollar stood at about 145.60 yen.',
    'It was about 123.4 miles away.',
    'About 1.25 million people came.'
  ],
  'test statistics': [
    'It worked, t(28) = 2.20, p = .036.',
    'It worked, t(28) = 2.20, p = .04.',
    'It worked, t(28) = 2.20, p < .05.',
    'It worked, t(28) = 2.2, p = .035.',
    'It worked, t(28) = -2.20, p = .036.',
    'In a one-tailed test it worked, t(28) = 2.20, p = .018.',
    'It worked, F(2, 27) = 3.40, p = .048.',
    'It worked, F(1, 10) = 25.00, p < .001.',
    'It worked, r(48) = .30, p = .034.',
    'It worked, \u03c72(1, N = 90) = 3.84, p = .05.',
    'It worked, z = 1.96, p = .05.',
    'It failed, t(28) = 1.20, p > .05.',
    'It failed, t(28) = 1.20, p = .24.'
  ],
  means: [
    'On a scale of 1 to 7 (M = 3.48, N = 25).',
    'On a scale of 1 to 7 (M = 3.44, N = 25).',
    'On a scale of 1 to 7 (M = 3.47, N = 19).',
    'On a scale of 1 to 7 (M = 3.47, N = 100).',
    'On a scale of 1 to 7 (M = 3.47, N = 250).',
    'Over seven items on a scale of 1 to 7 (M = 3.47, N = 25).',
    'The composite was rated (M = 3.47, N = 25).',
    'Weights in kilograms (M = 3.47, N = 25).',
    'On a scale of 1 to 7 (M = 3.50, SD = 1.02, N = 24).',
    'On a scale of 1 to 7 (M = 3.33, N = 3).',
    'The number of calls (M = 5.32, N = 19).'
  ],
  'mixed notation': [
    'Rates fell from 3 1/4% to 3%.',
    'Rates fell from 3 1/4% to 3 1/8%.',
    'Rates fell from 3.25% to 3.1%.',
    'Rates fell from 3% to 2.5%.',
    'Rates fell to 3 1/4%. Inflation is 3.1%.',
    'Rates are 3 1/4% in a town of 3.1 million.',
    'The 3 1/4% bond, due in May, and the loan at 3.1% were repaid.',
    'Half of them pay 3.1%.',
    'A third of them went from 3.1% to 3.4%.',
    'It rose 3½ points to 3.1%.'
  ]
}

describe('right sentences that look like wrong ones', () => {
  for (const [form, sentences] of Object.entries(lookAlikes)) {
    it.each(sentences)(`${form}: %s`, (sentence) => {
      const document = new Document(draftOfText(sentence))
      expect([...rule.rule.check(document, {})].map(({ reason }) => reason)).toEqual([])
    })
  }

  it('holds ten or more a form', () => {
    for (const sentences of Object.values(lookAlikes)) expect(sentences.length).toBeGreaterThanOrEqual(10)
  })
})
