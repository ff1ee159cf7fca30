import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import type { AttributionStrength } from './attribution.ts'
import { attributions } from './index.ts'

function read(text: string) {
  const document = new Document(draftOfText(text))
  return attributions(document).map((attribution) => ({
    ...attribution,
    text: document.slice(attribution),
    scope: document.slice(attribution.scope)
  }))
}

describe('source, cue and strength', () => {
  it.each<[string, string, AttributionStrength]>([
    // named
    ['Jane Roe said rents rose.', 'Jane Roe said', 'named'],
    ['Rents rose, said Jane Roe, who runs the bureau.', 'said Jane Roe', 'named'],
    ['Jane Roe, the mayor, has said rents rose.', 'Jane Roe, the mayor, has said', 'named'],
    ['The mayor’s aide, Jane Roe, said rents rose.', 'The mayor’s aide, Jane Roe, said', 'named'],
    ['Rents rose, Mr. Roe said.', 'Mr. Roe said', 'named'],
    ['She said rents rose.', 'She said', 'named'],
    ['Roe was quoted as saying that rents rose.', 'Roe was quoted as saying', 'named'],
    ['Bankers told Roe one very long old joke.', 'Bankers told', 'anonymous'],
    ['Roe plans to raise rents by 4 percent.', 'Roe plans', 'named'],
    ['Roe welcomed the plan, saying rents would fall.', 'Roe welcomed the plan, saying', 'named'],
    ['Roe went to Leeds and said rents rose.', 'Roe went to Leeds and said', 'named'],
    ['The county treasurer, Moira Blackett, said that rents rose.', 'The county treasurer, Moira Blackett, said', 'named'],
    ['One senator, former Governor Jane Roe, said rents rose.', 'One senator, former Governor Jane Roe, said', 'named'],
    ['In the words of Jane Roe, rents rose.', 'In the words of Jane Roe', 'named'],
    ['In the view of Jane Roe, rents rose.', 'In the view of Jane Roe', 'named'],
    ['In Jane Roe’s words, rents rose.', 'In Jane Roe’s words', 'named'],
    ['By her own account, rents rose.', 'By her own account', 'named'],
    ['As Roe put it, rents rose.', 'Roe put', 'named'],
    ['He also projected that rents would rise.', 'He also projected', 'named'],
    ['The rise was forecast by Finance Minister Jane Roe.', 'forecast by Finance Minister Jane Roe', 'named'],
    ['Rents rose, a rise projected by Jane Roe.', 'projected by Jane Roe', 'named'],
    ['“Rents,” explained Roe, “rose.”', 'explained Roe', 'named'],
    ['Roe pointed to rents that rose.', 'Roe pointed to', 'named'],
    ['Jane Roe left. Rents rose, the Prime Minister said.', 'the Prime Minister said', 'named'],
    ['Rents rose, according to its treasurer, St. John Roe.', 'according to its treasurer', 'named'],
    ['According to a friend, Jane Roe, rents rose.', 'According to a friend', 'named'],
    ['JR said rents rose.', 'JR said', 'named'],
    ['Alan Roe, the party’s strategist told them.', 'the party’s strategist told', 'named'],
    ['A port spokesman, Alan Roe, said rents rose.', 'A port spokesman, Alan Roe, said', 'named'],
    // institution
    ['Rents rose, according to the Labor Department.', 'according to the Labor Department', 'institution'],
    ['The institute’s divers counted 46 moorings.', 'The institute’s divers counted', 'institution'],
    ['Police said rents rose.', 'Police said', 'institution'],
    ['Rents rose, Statistics Canada said.', 'Statistics Canada said', 'institution'],
    ['The group People for Rents said they rose.', 'The group People for Rents said', 'institution'],
    ['The word from officials is that rents rose.', 'word from officials', 'anonymous'],
    ['Roe’s lawyer said rents rose.', 'Roe’s lawyer said', 'anonymous'],
    ['Fears have been voiced that rents rose.', 'Fears have been voiced', 'none'],
    ['A spokesman for the port said rents rose.', 'A spokesman for the port said', 'institution'],
    ['Border Farmers estimates that rents rose.', 'Border Farmers estimates', 'institution'],
    ['MAS said rents rose.', 'MAS said', 'institution'],
    ['Roe Inc and certain affiliates have promised to sell.', 'Roe Inc and certain affiliates have promised', 'institution'],
    ['Both the bank and the fund say rents rose.', 'the fund say', 'institution'],
    ["Moody's said rents rose.", "Moody's said", 'named'],
    ["Moody's estimates that rents rose.", "Moody's estimates", 'named'],
    ['Customs officers seized 40 crates.', 'Customs officers seized', 'anonymous'],
    // document
    ['A report by the bank says rents rose.', 'A report by the bank says', 'document'],
    ['The figures show that rents rose.', 'The figures show', 'document'],
    ['Rents rose, FEC records show.', 'FEC records show', 'document'],
    ['Rents rose, the mayor told in a statement.', 'in a statement', 'document'],
    ['In the poll rents came first.', 'poll', 'document'],
    ['Rents rose, Department for Housing figures show.', 'Department for Housing figures show', 'document'],
    ['The studies show that rents rose.', 'The studies show', 'document'],
    ['Rents rose, provisional Bank of Hull figures show.', 'provisional Bank of Hull figures show', 'document'],
    ['A filing with the commission shows rents rose.', 'A filing with the commission shows', 'document'],
    ['Rents rose, court papers showed.', 'court papers showed', 'document'],
    ['Minutes of the meeting show rents rose.', 'Minutes of the meeting show', 'document'],
    ['Roe’s remarks suggest that rents rose.', 'Roe’s remarks suggest', 'document'],
    ['Emails obtained by the Tribune show rents rose.', 'obtained by the Tribune', 'document'],
    ['A memo seen by the Tribune says rents rose.', 'seen by the Tribune', 'document'],
    ['A joint statement by the two ministries said rents rose.', 'A joint statement by the two ministries said', 'document'],
    // anonymous
    ['One former foreign affairs advisor warned that rents rose.', 'One former foreign affairs advisor warned', 'anonymous'],
    ['Rents rose, officials said.', 'officials said', 'anonymous'],
    ['“It is over,” said a top aide to the mayor.', 'said a top aide to the mayor', 'anonymous'],
    ['Rents rose, according to two people who know.', 'according to two people', 'anonymous'],
    ['The news was confirmed by the prime minister.', 'confirmed by the prime minister', 'anonymous'],
    ['Rents rose, the Prime Minister said.', 'the Prime Minister said', 'anonymous'],
    ['According to a friend, Jane Roe left.', 'According to a friend', 'anonymous'],
    ['According to his aides, Mrs. Roe and Mr. Poe left.', 'According to his aides', 'anonymous'],
    ['Hull\n\nRoe, one strategist told them.', 'one strategist told', 'anonymous'],
    ['Those close to the mayor say rents rose.', 'Those close to the mayor say', 'anonymous'],
    ['Sources inside the ministry say rents rose.', 'Sources inside the ministry say', 'anonymous'],
    ['Two of the officials, who work in Hull, said so.', 'the officials, who work in Hull, said', 'anonymous'],
    ['One aide, who is close to Jane Roe, said so.', 'One aide, who is close to Jane Roe, said', 'anonymous'],
    // vague
    ['Experts see wider effects.', 'Experts see', 'vague'],
    ['Studies show that rents rose.', 'Studies show', 'vague'],
    ['Some research suggests that rents rose.', 'Some research suggests', 'vague'],
    ['Critics caution that rents rose.', 'Critics caution', 'vague'],
    ['Opposition lawmakers argue that rents rose.', 'Opposition lawmakers argue', 'vague'],
    ['Many in the crowd said rents rose.', 'Many in the crowd said', 'vague'],
    ['Observers point to rents that rose.', 'Observers point to', 'vague'],
    ['Insiders have hailed the deal.', 'Insiders have hailed', 'vague'],
    ['Experts recommend a cap on rents.', 'Experts recommend', 'vague'],
    ['In the eyes of critics, rents rose.', 'In the eyes of critics', 'vague'],
    ['Rents were expected by analysts to rise.', 'expected by analysts', 'vague'],
    // none
    ['It is now believed that rents rose.', 'It is now believed', 'none'],
    ['It is widely believed that rents rose.', 'widely believed', 'none'],
    ['Roe is said to have left.', 'is said to', 'none'],
    ['It has been suggested that rents rose.', 'It has been suggested', 'none'],
    ['It is feared that rents rose.', 'It is feared', 'none'],
    ['Roe reportedly left.', 'reportedly', 'none']
  ])('%s', (text, expected, strength) => {
    expect(read(text).map((attribution) => [attribution.text, attribution.strength])).toContainEqual([expected, strength])
  })
})

describe('no attribution', () => {
  it.each([
    'Southeast Asian states may draw closer.',
    'The fund will pay for climate projects in the south.',
    'Sales reported by the firm in May.',
    'Roe did not say why.',
    'Nobody said why.',
    'They want to say more.',
    'Roe was told to leave.',
    'Some of the recent rise is over.',
    'The report states are in a folder.',
    'The most viewed pages are new.',
    'Bankers told anti-government jokes.',
    'Bankers told one very long old joke.',
    'The clerk took notes on the plan.',
    'A student takes notes while rents rise.',
    'HULL, Tuesday — Citing costs, the firm left.',
    'HULL, May 4 (AP) said.',
    'Roe’s comments on the plan are late.',
    'The first thing users saw was a box.',
    'One point to 40 was lost.',
    'He reports for work at nine.',
    'Some will say that rents rose.',
    'Value-added goods sold well.',
    'After the meeting, the clerk took notes.',
    'He had an interview with Jane Roe.',
    'More people see speakers.',
    'Rents are high in some states.'
  ])('%s', (text) => {
    expect(read(text).filter(({ by }) => by !== 'phrase')).toEqual([])
  })
})

describe('scope', () => {
  it('is the sentence and what follows in the paragraph until another source speaks', () => {
    const [roe, poe] = read('Roe said rents rose. They rose 4 percent. Poe said they fell.\n\nWages rose.')
    expect(roe.scope).toBe('Roe said rents rose. They rose 4 percent.')
    expect(poe.scope).toBe('Poe said they fell.')
  })

  it('of a vague source is its own sentence', () => {
    expect(read('Experts say rents rose. They rose 4 percent.')[0].scope).toBe('Experts say rents rose.')
  })
})

it('takes a link as a source of its sentence', () => {
  const text = 'Rents rose 4 percent.'
  const marks = [{ kind: 'link', start: 6, end: 10, href: 'https://example.org' }] as const
  const document = new Document({ ...draftOfText(text), marks })
  expect(attributions(document)).toMatchObject([{ strength: 'document', by: 'link', start: 6, end: 10 }])
})

it('knows what a source says of others as nested', () => {
  expect(read('Roe said critics feared the worst.').map(({ text, nested }) => [text, nested])).toEqual([
    ['Roe said', false],
    ['critics feared', true]
  ])
})

it('is done with half a sentence without end', () => {
  expect(attributions(new Document(draftOfText("officials of the, said ( “ ' ".repeat(20_000)))).length).toBeLessThan(20_001)
})

it('takes an act with a quotation behind it for speech', () => {
  const [quoted] = read('One senior diplomat described the text as “fragile”.')
  expect(quoted).toMatchObject({ strength: 'anonymous', by: 'speech' })
})

it('knows what the last speaker of a sentence says of others as nested', () => {
  expect(read('Many voters told him that rents rose, Roe said in May.').map(({ nested }) => nested)).toEqual([false, false])
  expect(read('Many voters told him that rents rose, Roe said so.').map(({ nested }) => nested)).toEqual([true, false])
  expect(read('Many voters told him that rents rose, Roe said.').map(({ nested }) => nested)).toEqual([true, false])
  expect(read('Critics said that rents rose, but Roe said they fell.').map(({ nested }) => nested)).toEqual([false, false])
})

it.each<[string, boolean]>([
  ['The driver said rents rose.', true],
  ['The officials said rents rose.', false],
  ['Some officials left. The officials said rents rose.', true],
  ['Some scientists left. The researchers said rents rose.', true],
  ['The researchers said rents rose.', false],
  ['The mayor said rents rose.', false],
  ['The mayor left. The mayor said rents rose.', true],
  ['The others said rents rose.', true]
])('%s points back: %s', (text, back) => {
  expect(read(text).at(-1)?.back).toBe(back)
})

it('takes the advice of one for what he did, and that of many for a statement', () => {
  expect(read('An auditor recommended a cap. Experts recommended one.').map(({ by }) => by)).toEqual(['act', 'opinion'])
})
