import { Document, dayNumber, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './fact-index.ts'
import { Facts } from './facts.ts'
import { matchFacts } from './match.ts'
import { readFacts } from './read.ts'

/** Facts as a desk keeps them, of every kind of unit. */
const yaml = `
- statement: Norway's population was 5,550,203 on 1 January 2024.
  subject: Norway
  names: [Norwegian]
  measure: population
  quantity: 5550203
  unit: people
  as-of: 2024
  source: { title: Population, publisher: Statistics Norway }
- statement: Norway's unemployment rate was 4.0 percent in 2024.
  subject: Norway
  names: [Norwegian]
  measure: [unemployment rate, unemployment]
  quantity: "4.0"
  unit: percent
  as-of: 2024
  source: { title: Labour force survey, publisher: Statistics Norway }
- statement: Norway's GDP was 5.2 trillion kroner in 2024.
  subject: Norway
  names: [Norwegian]
  measure: [GDP, gross domestic product]
  quantity: 5.2 trillion
  unit: NOK
  as-of: 2024
  source: { title: National accounts, publisher: Statistics Norway }
- statement: Volvo Cars sold 763,389 cars in 2024.
  subject: Volvo Cars
  names: [Volvo]
  measure: [sales, car sales]
  quantity: 763389
  unit: cars
  as-of: 2024
  source: { title: Annual report, publisher: Volvo Cars }
- statement: The city of Bergen's budget for 2025 is 31.4 billion kroner.
  subject: Bergen
  names: [the city of Bergen]
  measure: [budget, city budget]
  quantity: 31.4 billion
  unit: NOK
  as-of: 2025
  source: { title: Budget, publisher: City of Bergen }
- statement: The Hardanger Bridge is 1,380 metres long.
  subject: Hardanger Bridge
  measure: [length, span]
  quantity: 1380
  unit: metres
  source: { title: Road register, publisher: Statens vegvesen }
- statement: The Hardanger Bridge opened on 17 August 2013.
  subject: Hardanger Bridge
  measure: [opened, inaugurated]
  date: 2013-08-17
  source: { title: Road register, publisher: Statens vegvesen }
- statement: The key policy rate of Norges Bank is 4.5 percent.
  subject: Norges Bank
  measure: [key policy rate, policy rate]
  quantity: "4.5"
  unit: percent
  as-of: 2024-01-01
  valid-until: 2025-06-18
  source: { title: Rate decision, publisher: Norges Bank }
- statement: Marit Warncke is the mayor of Bergen.
  subject: Bergen
  measure: mayor
  name: [Marit Warncke]
  as-of: 2023-10-25
  valid-until: 2027-10-01
  source: { title: City council }
`

const { facts: list, problems } = readFacts('facts.yaml', yaml)
const facts = Facts.of(list, columnsOf(list), [])
const spring = dayNumber(2025, 3, 10)

function verdicts(text: string, today: number = spring): string[] {
  const document = new Document(draftOfText(text))
  return matchFacts(document, facts, today).map(({ verdict, place }) => `${verdict}: ${document.slice(place)}`)
}

it('reads the facts', () => expect(problems).toEqual([]))

describe('a near miss is no conflict', () => {
  it.each([
    ['another year', 'Norway’s population was 5,367,580 in 2020.'],
    ['another year, told before', 'In 2019, Norway’s unemployment rate was 3.7 percent.'],
    ['another country', 'Sweden’s population was 10.6 million in 2024.'],
    ['a country with a longer name', 'New Norway’s population was 12,000 in 2024.'],
    ['two countries', 'Unlike Norway, Sweden had a population of 10.6 million in 2024.'],
    ['a part of the country', 'Northern Norway’s population was 480,000 in 2024.'],
    ['a part of the population', 'Norway’s immigrant population was 931,000 in 2024.'],
    ['a part of it, behind', 'Norway’s population of children was 1.1 million in 2024.'],
    ['a share of it', 'About a fifth of Norway’s population in 2024 was 1.1 million people.'],
    ['a change of it', 'Norway’s population grew by 60,000 in 2024.'],
    ['a change of it to the point', 'Norway’s unemployment rate rose by 0.4 percentage points in 2024.'],
    ['percentage points', 'Norway’s unemployment rate rose 0.4 points in 2024.'],
    ['another unit', 'Norway’s unemployment in 2024 was 118,000 people.'],
    ['another currency', 'Norway’s GDP was $484 billion in 2024.'],
    ['kroner of another country, it may be', 'Norway’s GDP was 4.1 trillion kroner in 2024.'],
    ['per capita', 'Norway’s GDP per capita was NOK 940,000 in 2024.'],
    ['per head of somebody', 'Norway’s GDP was NOK 940,000 per head in 2024.'],
    ['per capita, before', 'Norway’s per capita GDP was NOK 940,000 in 2024.'],
    ['a growth rate of it', 'Norway’s GDP growth was 2.1 percent in 2024.'],
    ['a quarter of the year', 'Norway’s GDP was NOK 1.3 trillion in the third quarter of 2024.'],
    ['a month of the year', 'Norway’s unemployment rate was 4.4 percent in June 2024.'],
    ['an estimate', 'Norway’s estimated GDP was NOK 4.9 trillion in 2024.'],
    ['a forecast', 'Norway’s GDP was forecast at NOK 4.9 trillion in 2024.'],
    ['what was expected', 'Norway’s GDP was expected to be NOK 4.9 trillion in 2024.'],
    ['what could be', 'Norway’s unemployment rate could reach 6 percent in 2024.'],
    ['what somebody wants', 'Norway’s unemployment rate should have been 2 percent in 2024.'],
    ['a denial', 'Norway’s unemployment rate was not 6 percent in 2024.'],
    ['a question of whether', 'Norway’s unemployment rate would have been 6 percent in 2024 without the oil.'],
    ['a target', 'Norway’s unemployment target was 3 percent in 2024.'],
    ['a group of people', 'Norway’s youth unemployment rate was 12 percent in 2024.'],
    ['those left out', 'Norway’s unemployment rate excluding students was 3.1 percent in 2024.'],
    ['a proposal', 'Bergen’s proposed budget for 2025 was NOK 29 billion.'],
    ['a part of a budget', 'Bergen’s school budget for 2025 was NOK 5.4 billion.'],
    ['a budget of a part', 'Bergen’s budget for schools in 2025 was NOK 5.4 billion.'],
    ['another holder of the name', 'Bergen Airport’s budget for 2025 was NOK 2.1 billion.'],
    ['a company of another name', 'Volvo Trucks’ sales were 145,000 trucks in 2024.'],
    ['sales in money', 'Volvo’s sales were 400 billion kronor in 2024.'],
    ['sales of some', 'Volvo’s sales of electric cars were 175,194 in 2024.'],
    ['sales somewhere', 'Volvo’s sales in China were 156,370 cars in 2024.'],
    ['a rounded figure', 'Norway’s population was 5.6 million in 2024.'],
    ['a figure that is near', 'Norway’s population was about 5.5 million in 2024.'],
    ['a threshold', 'Norway’s population was over 5 million in 2024.'],
    ['a rate told as past', 'Norges Bank’s key policy rate was 1.25 percent.'],
    ['a rate at another time', 'In 2021, Norges Bank’s key policy rate was 0.25 percent.'],
    ['a former mayor', 'Bergen’s former mayor, Rune Bakervik, spoke.'],
    ['a deputy', 'Bergen’s deputy mayor, Per Ek, spoke.'],
    ['a bridge of a longer name', 'The old Hardanger Bridge opened in 1938.'],
    ['an exhibition on the bridge', 'The Hardanger Bridge museum opened in 2019.'],
    ['a part of the bridge', 'The main span of the Hardanger Bridge is 1,310 metres.']
  ])('%s: %s', (_, text) => expect(verdicts(text).filter((verdict) => !verdict.startsWith('agrees'))).toEqual([]))
})

describe('a conflict is one', () => {
  it.each([
    ['Norway’s population was 5,367,580 in 2024.', '5,367,580'],
    ['In 2024 the population of Norway was 5.3 million.', '5.3 million'],
    ['Norway had a population of 4.9 million in 2024.', '4.9 million'],
    ['The Norwegian population reached 6.1 million in 2024.', '6.1 million'],
    ['Norway’s unemployment rate was 3.2 percent in 2024.', '3.2 percent'],
    ['In 2024, unemployment in Norway rose to 5.5%.', '5.5%'],
    ['Norway’s gross domestic product was 4.1 trillion Norwegian kroner in 2024.', '4.1 trillion Norwegian kroner'],
    ['Norway’s 2024 GDP was NOK 4.1 trillion, the bank said.', 'NOK 4.1 trillion'],
    ['Volvo Cars’ sales reached 812,000 cars in 2024.', '812,000'],
    ['Bergen’s budget for 2025 is NOK 28.1 billion.', 'NOK 28.1 billion'],
    ['Bergen’s NOK 28.1 billion budget for 2025 was adopted.', 'NOK 28.1 billion'],
    ['The length of the Hardanger Bridge is 1,830 metres.', '1,830 metres'],
    ['The Hardanger Bridge, which opened in 2012, was built in four years.', '2012'],
    ['The Hardanger Bridge was inaugurated on 18 August 2013.', '18 August 2013'],
    ['Norges Bank’s key policy rate is 3.5 percent.', '3.5 percent'],
    ['Bergen mayor Rune Bakervik spoke.', 'Rune Bakervik'],
    ['The mayor of Bergen, Rune Bakervik, spoke.', 'Rune Bakervik']
  ])('%s', (text, place) => expect(verdicts(text)).toEqual([`conflicts: ${place}`]))
})

it('a fact that has run out is no conflict: it says that it is stale', () => {
  expect(verdicts('Norges Bank’s key policy rate is 3.5 percent.', dayNumber(2025, 6, 18))).toEqual(['conflicts: 3.5 percent'])
  expect(verdicts('Norges Bank’s key policy rate is 3.5 percent.', dayNumber(2025, 6, 19))).toEqual(['stale: 3.5 percent'])
})
