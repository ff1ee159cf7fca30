import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import rule from './index.ts'

type Level = 'error' | 'warning' | 'info'

/** Wrong sentences as news has them, by the check that an editor makes: its level, and the sum that the finding shows, if it shows one. */
const wrong: Readonly<Record<string, readonly (readonly [sentence: string, level: Level, sum: string])[]>> = {
  '1, the length of a list': [
    [
      'Five firms submitted final bids for the harbour contract: Halden, Orrick Marine, Tessel and Broadlands.',
      'error',
      'Halden, Orrick Marine, Tessel and Broadlands: 4, not 5'
    ],
    [
      'The inquiry identified four causes: poor lighting, faded markings and a missing sign.',
      'error',
      'poor lighting, faded markings and a missing sign: 3, not 4'
    ],
    [
      'The four candidates (Moreno, Whitcombe and Adeyemi) will debate on Thursday.',
      'error',
      'Moreno, Whitcombe and Adeyemi: 3, not 4'
    ],
    [
      'Three suspects – Joel Varga, Luis Prado, Ahmed Nasser and Tom Reilly – were arraigned on Monday.',
      'error',
      'Joel Varga, Luis Prado, Ahmed Nasser and Tom Reilly: 4, not 3'
    ],
    ['The tour stops in six cities: Lyon, Turin, Bern, Graz and Brno.', 'error', 'Lyon, Turin, Bern, Graz and Brno: 5, not 6'],
    [
      'Residents raised three concerns: noise, traffic, parking and litter.',
      'error',
      'noise, traffic, parking and litter: 4, not 3'
    ],
    [
      'Two lawmakers, Dana Kovac, Priya Nair and Owen Tate, voted against the measure.',
      'error',
      'Dana Kovac, Priya Nair and Owen Tate: 3, not 2'
    ],
    [
      'The ministry named four provinces, Soria, Teruel and Cuenca, as drought zones.',
      'error',
      'Soria, Teruel and Cuenca: 3, not 4'
    ],
    ['The menu lists five ingredients: flour, butter, sugar and eggs.', 'error', 'flour, butter, sugar and eggs: 4, not 5'],
    ['Her four children, Mia, Leo and Ana, survived her.', 'error', 'Mia, Leo and Ana: 3, not 4']
  ],
  '2, parts and their total': [
    [
      'The hospital will open 90 beds: 40 in cardiology, 30 in oncology and 25 in paediatrics.',
      'error',
      '40 + 30 + 25 = 95, not 90'
    ],
    ['The crash killed 14 people, nine men and six women.', 'error', '9 + 6 = 15, not 14'],
    ['Nine people died, including four adults and six children, in the blaze.', 'error', '4 + 6 = 10, not 9'],
    ['The fleet has 48 buses: 20 electric, 18 hybrid and 12 diesel.', 'error', '20 + 18 + 12 = 50, not 48'],
    [
      'The council approved a £450,000 package, with £200,000 for roads, £150,000 for libraries and £150,000 for parks.',
      'error',
      '200,000 + 150,000 + 150,000 = 500,000, not 450,000'
    ],
    ['Police arrested 33 people (21 men and 14 women) over the weekend.', 'error', '21 + 14 = 35, not 33'],
    ['A total of 75 dogs were seized, 50 from the barn and 35 from the house.', 'error', '50 + 35 = 85, not 75'],
    ['Of the 212 arrests, 130 were in Lagos and 92 in Abuja.', 'error', '130 + 92 = 222, not 212'],
    ['The network has 40 stations, 25 in Kent, 12 in Surrey and 9 in Essex.', 'error', '25 + 12 + 9 = 46, not 40']
  ],
  '3, shares of a whole': [
    ['In the survey, 48% backed the plan, 39% opposed it and 18% were undecided.', 'error', '48 + 39 + 18 = 105 %'],
    ['The survey found 44 percent in favour, 38 percent against and 25 percent unsure.', 'error', '44 + 38 + 25 = 107 %'],
    ['Asked about the bypass, 61% said yes, 33% said no and 11% had no opinion.', 'error', '61 + 33 + 11 = 105 %'],
    ['The budget is split three ways: 50% for salaries, 30% for repairs and 25% for equipment.', 'error', '50 + 30 + 25 = 105 %'],
    ['Revenue comes from tickets (55%), sponsors (30%) and broadcasting (25%).', 'error', '55 + 30 + 25 = 110 %'],
    ['The electricity mix is 40% gas, 35% wind, 20% nuclear and 15% solar.', 'error', '40 + 35 + 20 + 15 = 110 %']
  ],
  '4, change in percent': [
    ['Enrolment rose 12% from 2,400 to 2,900 students.', 'error', '(2900 − 2400) / 2400 = 20.8 %, not 12 %'],
    ['Ticket prices climbed 25 percent, from $40 to $55.', 'error', '(55 − 40) / 40 = 37.5 %, not 25 %'],
    ['The number of burglaries fell by 10% from 640 to 512.', 'error', '(512 − 640) / 640 = −20 %, not −10 %'],
    [
      'Net income dropped 30 percent to $420 million from $700 million a year earlier.',
      'error',
      '(420 million − 700 million) / 700 million = −40 %, not −30 %'
    ],
    [
      'The town’s population grew from 18,000 to 24,000, an increase of 25 percent.',
      'error',
      '(24,000 − 18,000) / 18,000 = 33.3 %, not 25 %'
    ],
    ['The average rent went from €800 to €1,000, a 20% rise.', 'error', '(1000 − 800) / 800 = 25 %, not 20 %'],
    [
      'Traffic deaths fell 50 percent last year, from 300 in 2023 to 200 in 2024.',
      'error',
      '(200 − 300) / 300 = −33.3 %, not −50 %'
    ],
    ['The price was cut by half, from $60 to $40.', 'error', '60 / 2 = 30, not 40'],
    ['The number of complaints increased 75%: from 200 in May to 300 in June.', 'error', '(300 − 200) / 200 = 50 %, not 75 %'],
    [
      'Officials said the number of permits fell by a third, from 900 to 500.',
      'error',
      '(500 − 900) / 900 = −44.4 %, not −33.3 %'
    ]
  ],
  '5, direction': [
    ['Unemployment fell from 5.2% in March to 5.6% in April.', 'error', '5.6 is more than 5.2'],
    ['The company’s debt rose from $4.1 billion to $3.7 billion.', 'error', '3.7 billion is less than 4.1 billion'],
    ['Attendance dropped to 31,000 from 28,500 the year before.', 'error', '31,000 is more than 28,500'],
    ['The number of nurses decreased from 410 to 452.', 'error', '452 is more than 410'],
    ['The mayor said crime was down, from 1,210 offences to 1,340.', 'error', '1340 is more than 1210'],
    ['The tax was lowered from 19% to 21%.', 'error', '21 is more than 19'],
    ['They increased the fine from $200 to $150.', 'error', '150 is less than 200'],
    ['Sales grew from 1,900 units in 2022 to 1,750 in 2023.', 'error', '1750 is less than 1900'],
    ['The temperature will drop from 12 degrees to 17 degrees.', 'error', '17 is more than 12']
  ],
  '6, percent or percentage points': [
    [
      'The central bank raised its key rate by 0.5%, from 4% to 4.5%.',
      'warning',
      '4.5 − 4 = 0.5 percentage points; (4.5 − 4) / 4 = 12.5 %'
    ],
    [
      'Turnout rose 6 percent, from 52 percent to 58 percent.',
      'warning',
      '58 − 52 = 6 percentage points; (58 − 52) / 52 = 11.5 %'
    ],
    ['The unemployment rate fell 1% to 6% from 7%.', 'warning', '7 − 6 = 1 percentage point; (6 − 7) / 7 = −14.3 %'],
    ['Approval slipped by 4%, from 45% to 41%.', 'warning', '45 − 41 = 4 percentage points; (41 − 45) / 45 = −8.89 %'],
    ['The vacancy rate went up 3%, from 9% to 12%.', 'warning', '12 − 9 = 3 percentage points; (12 − 9) / 9 = 33.3 %']
  ],
  '7, multiples': [
    ['Twice as many people came, 900 compared with 600 last year.', 'error', '900 / 600 = 1.5, not 2'],
    ['The number of applicants tripled from 150 to 300.', 'error', '300 / 150 = 2, not 3'],
    ['Rents have doubled in a decade, from $700 to $1,100.', 'error', '1100 / 700 = 1.57, not 2'],
    ['The new stadium seats four times as many fans: 60,000 against 20,000.', 'error', '60,000 / 20,000 = 3, not 4'],
    ['Exports quadrupled to 90,000 tonnes from 30,000.', 'error', '90,000 / 30,000 = 3, not 4'],
    ['The rate among men was three times higher, 12 percent versus 6 percent.', 'error', '12 / 6 = 2, not 3'],
    ['Complaints doubled, from 44 in 2021 to 61 in 2022.', 'error', '61 / 44 = 1.39, not 2'],
    ['The number of students halved from 800 to 600.', 'error', '800 / 2 = 400, not 600'],
    ['Profit rose fivefold, from $2 million to $6 million.', 'error', '6 million / 2 million = 3, not 5'],
    ['The number of inspectors was cut by half, from 120 to 90.', 'error', '120 / 2 = 60, not 90']
  ],
  '8, fractions in words': [
    ['Two-thirds of the members, 54 percent, voted to strike.', 'error', 'Two-thirds = 66.7 %, `54 percent` = 54 %'],
    ['A quarter of the homes (38%) have no heating.', 'error', 'A quarter = 25 %, `38%` = 38 %'],
    ['Half the staff, 12 of 40, called in sick.', 'error', 'Half = 50 %, `12 of 40` = 30 %'],
    ['Nearly three-quarters of voters (58%) opposed the tax.', 'error', 'Nearly three-quarters = 75 %, `58%` = 58 %'],
    ['One in three pupils, or 20%, missed a day.', 'error', 'One in three = 33.3 %, `20%` = 20 %'],
    ['More than half of the buses (42%) were late.', 'error', 'More than half = 50 %, `42%` = 42 %'],
    ['Three in four patients – 60% – recovered.', 'error', 'Three in four = 75 %, `60%` = 60 %'],
    ['A third of respondents, 51 of 100, said they had moved.', 'error', 'A third = 33.3 %, `51 of 100` = 51 %'],
    ['Four in five teachers (70%) plan to leave.', 'error', 'Four in five = 80 %, `70%` = 70 %']
  ],
  '9, majorities': [
    ['A majority of residents, 47%, oppose the tower.', 'error', '47 % is less than 50 %'],
    ['Most respondents (44%) said they felt safe.', 'error', '44 % is less than 50 %'],
    ['A majority of the council, 9 of 20 members, backed him.', 'error', '45 % is less than 50 %'],
    ['The firm holds a majority stake of 45%.', 'error', '45 % is less than 50 %'],
    ['A majority – 46 percent – said the economy was worse.', 'error', '46 % is less than 50 %'],
    ['Only a minority, 57%, supported the change.', 'error', '57 % is more than 50 %']
  ],
  '10, shares that no whole number makes': [
    ['The report said 45% of the 12 judges disagreed.', 'error', '5 / 12 = 41.7 %, 6 / 12 = 50 %'],
    ['Of the 15 patients, 35 percent relapsed.', 'error', '5 / 15 = 33.3 %, 6 / 15 = 40 %'],
    ['A quarter of the 10 firms closed, and 22% of the eight others moved.', 'error', '1 / 8 = 12.5 %, 2 / 8 = 25 %'],
    ['Seventeen percent of the 10 ministers resigned.', 'error', '1 / 10 = 10 %, 2 / 10 = 20 %'],
    ['Of the 24 jurors, 35 percent had been dismissed.', 'error', '8 / 24 = 33.3 %, 9 / 24 = 37.5 %']
  ],
  '14, the price of one and of all': [
    ['The city bought 40 buses at $500,000 each, a total of $30 million.', 'error', '40 × 500,000 = 20 million, not 30 million'],
    ['Each of the 60 workers received $2,000, for a total of $150,000.', 'error', '60 × 2000 = 120,000, not 150,000'],
    ['The 50 families paid $300 apiece, or $18,000.', 'error', '50 × 300 = 15,000, not 18,000'],
    [
      'The company will build 200 homes at £150,000 each, at a cost of £90m.',
      'error',
      '200 × 150,000 = 30 million, not 90 million'
    ],
    ['They sold 1,200 tickets at $25 each, raising $400,000.', 'error', '1200 × 25 = 30,000, not 400,000'],
    ['It ordered 12 jets for $80 million each in a $12 billion deal.', 'error', '12 × 80 million = 960 million, not 12 billion']
  ],
  '15, averages': [
    ['Scores ranged from 55 to 80, with an average of 84.', 'error', '84 is more than 80'],
    ['Wages range from $18 to $24 an hour, averaging $26.', 'error', '26 is more than 24'],
    ['Wait times varied between 2 and 6 hours, with a median of 8 hours.', 'error', '8 is more than 6'],
    ['Prices ranged from €200 to €350, and the average was €380.', 'error', '380 is more than 350']
  ],
  '16, ranges': [
    ['The repairs will take between 12 and 8 weeks.', 'warning', '12 is more than 8'],
    ['The cost is put at between $9 million and $7 million.', 'warning', '9 million is more than 7 million'],
    ['Children between 12 and 6 years old ride free.', 'warning', '12 is more than 6'],
    ['The shelter holds between 80 and 60 dogs.', 'warning', '80 is more than 60']
  ],
  '17, votes and margins': [
    ['The amendment passed by a vote of 47 to 53.', 'error', '47 is less than 53'],
    ['The council rejected the plan by a three-vote margin, 9-5.', 'error', '9 − 5 = 4, not 3'],
    ['He was elected by six votes, 412 to 408.', 'error', '412 − 408 = 4, not 6'],
    ['The motion carried 8-12.', 'error', '8 is less than 12'],
    ['The proposal failed by one vote, 10-7.', 'error', '10 − 7 = 3, not 1'],
    ['The board voted 3-4 to approve the merger.', 'error', '3 is less than 4'],
    ['The budget passed, 98-101.', 'error', '98 is less than 101'],
    ['The House voted 201 to 222 to pass the measure.', 'error', '201 is less than 222'],
    ['She won the runoff by 10 points, 54% to 46%.', 'error', '54 − 46 = 8, not 10'],
    ['The House voted 198 to 230 to adopt the amendment.', 'error', '198 is less than 230'],
    ['She won the seat by 12 points, 56% to 48%.', 'error', '56 − 48 = 8, not 12']
  ],
  '18, scores': [
    ['Rovers beat United 1-3 on Saturday.', 'warning', '1 is less than 3'],
    ['Norway defeated Sweden 0-2 in Oslo.', 'warning', '0 is less than 2'],
    ['The Falcons edged the Bears 17-20.', 'warning', '17 is less than 20']
  ],
  '20, precision': [
    ['About 13,482 residents lost power.', 'info', ''],
    ['Roughly 2,317 tickets were sold.', 'info', ''],
    ['The flood damaged approximately 1,043 homes.', 'info', '']
  ],
  '21, fractions beside decimals': [
    ['The rate went from 4 1/2% to 4.4%.', 'info', ''],
    ['Mortgage rates rose to 6.85 percent from 6 3/4 percent.', 'info', ''],
    ['Bond yields slid from 3 5/8 percent to 3.5 percent.', 'info', ''],
    ['They compared 2½ percent with 2.6 percent.', 'info', '']
  ]
}

describe('wrong sentences', () => {
  for (const [check, sentences] of Object.entries(wrong)) {
    it.each(sentences)(`${check}: %s`, (sentence, level, sum) => {
      const findings = [...rule.rule.check(new Document(draftOfText(sentence)), {})]
      expect(findings.map(({ severity = 'error', sum = '' }) => [severity, sum])).toEqual([[level, sum]])
    })
  }
})
