import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { ages, entities, names } from './index.ts'

function documentOf(text: string): Document {
  return new Document(draftOfText(text))
}

function namesIn(text: string): string[] {
  return names(documentOf(text)).map(({ text: name, kind }) => `${name}: ${kind}`)
}

describe('kinds', () => {
  it.each<[string, string[]]>([
    ['He met Jane Roe in Leeds.', ['Jane Roe: person', 'Leeds: place']],
    [
      'The Bank of England and the Department for Work and Pensions met.',
      ['Bank of England: organisation', 'Department for Work and Pensions: organisation']
    ],
    ['Shares of Toyota Motor Corp. fell in Tokyo-based trading.', ['Toyota Motor Corp: organisation', 'Tokyo: place']],
    ['Marks & Spencer closed.', ['Marks & Spencer: unknown']],
    ['The ship left for Lake Erie.', ['Lake Erie: place']],
    ['Its rival Toyota gained.', ['Toyota: organisation']],
    ['The Japanese said no to the South Koreans.', []]
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected))
})

describe('what starts a sentence', () => {
  it.each<[string, string[]]>([
    ['Heavy rain fell. Growers complained. Notably, prices rose.', []],
    ['Brown left. Nobody but Brown knew.', ['Brown: unknown', 'Brown: unknown']],
    ['Will Smith left. Will Britain follow?', ['Will Smith: person', 'Britain: place']],
    ['On Monday Ann Ito left. In March Ann Ito returned.', ['Ann Ito: person', 'Ann Ito: person']],
    ['“Nobody knew,” said Ann Ito. “But Ann Ito did.”', ['Ann Ito: person', 'Ann Ito: person']],
    ['Turkey voted.', ['Turkey: place']]
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected))
})

describe('lines in which capitals mean nothing', () => {
  it.each<[string, string[]]>([
    ['MAYOR SIGNS LAST CITY BUDGET', []],
    ['Mayor Signs Second Budget Over Angry Protests', []]
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected))

  it('still finds the people of the text there', () => {
    const document = documentOf('Roe Signs Second Budget Over Angry Protests\n\nJane Roe signed it on Monday.')
    expect(names(document).map(({ text, entity }) => [text, entity])).toEqual([
      ['Roe', 0],
      ['Jane Roe', 0]
    ])
  })
})

describe('parts of a person’s name', () => {
  it.each([
    ['He met Ludwig van der Rohe.', 'Ludwig', 'van der Rohe'],
    ['He met Jean-Bernard Raimond.', 'Jean-Bernard', 'Raimond'],
    ['He met Dr. Martin Luther King Jr. there.', 'Martin Luther', 'King'],
    ['He met Robert F. Kennedy.', 'Robert F.', 'Kennedy'],
    ['He met J.K. Rowling.', 'J.K.', 'Rowling'],
    ['He met Mark Lewis-Francis.', 'Mark', 'Lewis-Francis'],
    ['He met President Kim Jong-un.', 'Jong-un', 'Kim'],
    ['He met Governor-general Ratu Sir Penaia Ganilau.', 'Penaia', 'Ganilau'],
    ['He met Mr Blair’s wife.', undefined, 'Blair']
  ])('%s', (text, given, family) => {
    const person = names(documentOf(text)).find(({ kind }) => kind === 'person')
    expect([person?.given, person?.family]).toEqual([given, family])
  })
})

describe('titles', () => {
  it.each([
    ['Prime Minister Shigeru Ishiba spoke.', 'Shigeru Ishiba', 'Prime Minister', 'minister'],
    ['US President Barack Obama spoke.', 'Barack Obama', 'President', 'president'],
    ['The former foreign minister Ali Tigrel spoke.', 'Ali Tigrel', 'former foreign minister', 'minister'],
    ['Ali Tigrel, 52, the director of planning, spoke.', 'Ali Tigrel', 'director', 'director'],
    ['The energy minister, Pralhad Ghotge, spoke.', 'Pralhad Ghotge', 'energy minister', 'minister'],
    ['The 34-year-old striker Amir Khan spoke.', 'Amir Khan', 'striker', 'striker'],
    ['They asked Secretary of State James Baker.', 'James Baker', 'Secretary of State', 'secretary'],
    ['They asked Mr Blair.', 'Blair', 'Mr', undefined],
    ['They asked President Bush.', 'Bush', 'President', 'president'],
    ['Ali Tigrel, who met the director, spoke.', 'Ali Tigrel', undefined, undefined]
  ])('%s', (text, name, title, role) => {
    const mention = names(documentOf(text)).find((one) => one.text === name)
    expect([mention?.kind, mention?.title, mention?.role]).toEqual(['person', title, role])
  })

  it('leaves a title without a name alone', () => {
    expect(namesIn('The General Agreement was signed. The Foreign Minister left.')).toEqual(['General Agreement: unknown'])
  })
})

describe('who is who', () => {
  it.each<[string, string[][]]>([
    ['Jane Roe left. Roe said no.', [['Jane Roe', 'Roe']]],
    ['Samuel J. Heyman left. S. Heyman and Samuel Heyman paid.', [['Samuel J. Heyman', 'S. Heyman', 'Samuel Heyman']]],
    ['Robert Heyman left. Richard Heyman paid.', [['Robert Heyman'], ['Richard Heyman']]],
    ['Zbigniew Kochan came. Kochan said no.', [['Zbigniew Kochan', 'Kochan']]]
  ])('%s', (text, expected) => {
    expect(
      entities(documentOf(text))
        .filter(({ mentions }) => mentions.length > 0)
        .map(({ mentions }) => mentions.map((mention) => mention.text))
    ).toEqual(expected)
  })

  it('says when a surname may be that of several', () => {
    const document = documentOf('Robert Heyman left. Richard Heyman paid. Heyman said no.')
    expect(names(document).map(({ entity, ambiguous }) => [entity, ambiguous])).toEqual([
      [0, undefined],
      [1, undefined],
      [1, true]
    ])
  })
})

it('takes a surname for that of the one who was named before it', () => {
  const document = documentOf('Daniel Orrin left. Orrin said no. His wife, Carla Orrin, stayed.')
  expect(names(document).map(({ entity, ambiguous }) => [entity, ambiguous])).toEqual([
    [0, undefined],
    [0, undefined],
    [1, undefined]
  ])
})

describe('ages', () => {
  it.each<[string, (number | string)[][]]>([
    ['Amir Khan, 34, left.', [[34, 'Amir Khan']]],
    ['Amir Khan (34) left.', [[34, 'Amir Khan']]],
    ['Amir Khan, aged 34, left.', [[34, 'Amir Khan']]],
    ['Amir Khan, who is 34, left.', [[34, 'Amir Khan']]],
    ['The 34-year-old Amir Khan left.', [[34, 'Amir Khan']]],
    ['Amir Khan left. The 34-year-old said no.', [[34, 'Amir Khan']]],
    ['Amir Khan has died aged 91.', [[91, 'Amir Khan']]],
    ['Amir Khan met Ann Ito. The 34-year-old said no.', []],
    ['Amir Khan left. The 34-year-old company closed.', []],
    ['Amir Khan won 34, lost 12.', []]
  ])('%s', (text, expected) => {
    const document = documentOf(text)
    expect(ages(document).map(({ value, entity }) => [value, entities(document)[entity].name])).toEqual(expected)
  })
})
