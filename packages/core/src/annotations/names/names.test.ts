import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { wordId } from '../../document/vocabulary.ts'
import { draftOfText } from '../../draft/draft.ts'
import { isProse } from './find.ts'
import { ages, entities, names } from './index.ts'
import { isEverydayWord } from './lexicon/index.ts'

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
    ['The Japanese said no to the South Koreans.', []],
    ['al-Assad left.', ['al-Assad: unknown']],
    ['He went to al\n\n-Assad left.', ['Assad: unknown']],
    ['He met Jean-Bernard.', ['Jean-Bernard: unknown']],
    ['He met John Alard Brentov Colinsk Derekson.', ['John Alard Brentov Colinsk Derekson: person']],
    ['He met John Alard Brentov Colinsk Derekson Evanik.', ['John Alard Brentov Colinsk Derekson Evanik: unknown']],
    ['He met J. Lee.', ['J. Lee: person']],
    ['He met J. Li.', ['J. Li: unknown']]
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

describe('prose', () => {
  it.each<[string, boolean]>([
    ['THE BIG', true],
    ['THE BIG MAN', false],
    ['THE BIG OLD is so to', true],
    ['A B C met', true],
    ['THE BIG MAN a b c', false],
    ['THE BIG OLD man ran.', true],
    ['THE BIG OLD MAN RAN AND SAT with his red hat.', false],
    ['Mayor Signs City Bill', false],
    ['Roe Signs City Bill', true]
  ])('%s: %s', (text, expected) => {
    const document = documentOf(text)
    expect(isProse(document, document.sentences[0])).toBe(expected)
  })
})

describe('everyday words', () => {
  it.each<[string, boolean]>([
    ['cars', true],
    ['hens', true],
    ['wes', false]
  ])('%s: %s', (word, expected) => expect(isEverydayWord(wordId(word))).toBe(expected))
})

it('ends a run of capitals at fifteen words', () => {
  const words = [...'bcdfghklmnprstvw'].map((letter) => `${letter.toUpperCase()}oxt`)
  expect(namesIn(`He met ${words.join(' ')}.`)[0]).toBe(`${words.slice(0, 15).join(' ')}: unknown`)
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
    [
      'The acting deputy junior foreign minister Ali Tigrel spoke.',
      'Ali Tigrel',
      'acting deputy junior foreign minister',
      'minister'
    ],
    [
      'The late acting deputy junior foreign minister Ali Tigrel spoke.',
      'Ali Tigrel',
      'acting deputy junior foreign minister',
      'minister'
    ],
    [
      'Ali Tigrel, the big old red wet cold dry new director of planning, spoke.',
      'Ali Tigrel',
      'big old red wet cold dry new director',
      'director'
    ],
    ['Ali Tigrel, the big old red wet cold dry long new director of planning, spoke.', 'Ali Tigrel', undefined, undefined],
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
    ['Zbigniew Kochan came. Kochan said no.', [['Zbigniew Kochan', 'Kochan']]],
    ['Zbigniew Bartok Kochan came. Kochan said no.', [['Zbigniew Bartok Kochan', 'Kochan']]],
    ['Zbigniew Bartok Dorsky Kochan came. Kochan said no.', [['Zbigniew Bartok Dorsky Kochan'], ['Kochan']]]
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

function others(mentions: number): string {
  return ['Bob Roe left. ', 'Ann Ito left. ', 'Bob Roe left. ', 'Ann Ito left. '].slice(0, mentions).join('')
}

function manyOf(mentions: number): string {
  return Array.from({ length: mentions }, () => 'Ann Ito').join(' and ')
}

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
    ['Amir Khan won 34, lost 12.', []],
    ['Amir Khan, 125, left.', [[125, 'Amir Khan']]],
    ['Amir Khan, 126, left.', []],
    // The person of half the mentions, four at least, is meant; three, or four of nine, are not enough.
    [`Amir Khan left. ${'Khan said no. '.repeat(2)}${others(3)}Khan met Ann Ito. The 34-year-old said no.`, [[34, 'Amir Khan']]],
    [`Amir Khan left. ${'Khan said no. '.repeat(2)}${others(4)}Khan met Ann Ito. The 34-year-old said no.`, []],
    [`Amir Khan left. Khan said no. ${others(2)}Khan met Ann Ito. The 34-year-old said no.`, []],
    // No more than thirty mentions are looked back on.
    [`Amir Khan left. ${'Khan said no. '.repeat(40)}Khan met ${manyOf(29)}. The 34-year-old said no.`, [[34, 'Amir Khan']]],
    [`Amir Khan left. ${'Khan said no. '.repeat(40)}Khan met ${manyOf(30)}. The 34-year-old said no.`, [[34, 'Ann Ito']]]
  ])('%s', (text, expected) => {
    const document = documentOf(text)
    expect(ages(document).map(({ value, entity }) => [value, entities(document)[entity].name])).toEqual(expected)
  })
})
