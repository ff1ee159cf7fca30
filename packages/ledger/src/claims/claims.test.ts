import { Document, draftOfText, MessageWriter, type StetMessage } from '@stet/core'
import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { claimsOf } from './find.ts'

function claimsIn(text: string): Claim[] {
  return claimsOf(new Document(draftOfText(text)))
}

function claimIn(text: string): Claim {
  const claims = claimsIn(text)
  expect(claims).toHaveLength(1)
  return claims[0]
}

describe('the kind of a claim', () => {
  it.each([
    ['Unemployment in the province fell to 5.2 percent.', 'figure'],
    ['Helmut Roe opened the bridge on 4 May 2021.', 'date'],
    ['The Lindholm is the longest bridge in Norway.', 'superlative'],
    ['The new ferry was faster than the old one.', 'comparison'],
    ['Helmut Roe opened the bridge.', 'event'],
    ['Residents said that the bridge is too narrow for their carts.', 'attribution'],
    ['She described the bridge as “a wonder of steel”.', 'quotation']
  ])('%s', (text, kind) => {
    expect(claimsIn(text).map((claim) => claim.kind)).toContain(kind)
  })

  it.each([
    ['Who opened the bridge in 2021?'],
    ['Look at the new bridge.'],
    ['The bridge could help Norway.'],
    ['Just one of many, all three.'],
    ['Bridges everywhere.'],
    ['Whether that works will depend on Norway.']
  ])('nothing can be checked in: %s', (text) => {
    expect(claimsIn(text)).toEqual([])
  })

  it('gives a name with its title a row, and an age with it', () => {
    const claims = claimsIn(
      'Marta Lindt, director of the harbour board, opened the bridge. The court heard Jonas Ahl, 71, on Monday.'
    )
    expect(claims.filter(({ kind }) => kind === 'name').map(({ original }) => original)).toEqual([
      'Marta Lindt, director of the harbour board',
      'Jonas Ahl, 71'
    ])
    expect(claims.filter(({ kind }) => kind === 'figure')).toEqual([])
  })

  it('gives what was said, and that it was said, a row each', () => {
    const claims = claimsIn('“Traffic rose by 40 percent last year,” said Marta Lindt.')
    expect(claims.map(({ kind, text }) => [kind, text])).toEqual([
      ['figure', '“Traffic rose by 40 percent last year,” said Marta Lindt.'],
      ['quotation', '[Marta Lindt:] “Traffic rose by 40 percent last year,”']
    ])
  })

  it('parts clauses that have a figure each', () => {
    const claims = claimsIn('Sales rose 5 percent to $3 million, while costs fell 2 percent.')
    expect(claims.map(({ original }) => original)).toEqual(['Sales rose 5 percent to $3 million', 'costs fell 2 percent.'])
  })

  it('leaves figures of one clause together', () => {
    expect(claimIn('Sales rose from $2 million in May to $3 million in June, the board said.').parts.quantities).toHaveLength(2)
  })
})

describe('the parts of a claim', () => {
  it('are its subject, figures as intervals, times and places', () => {
    const { parts } = claimIn('Last May, the harbour board of Oslo paid over $3.4 million on 4 May 2021.')
    expect(parts).toMatchObject({
      subject: 'the harbour board of Oslo',
      quantities: [{ text: 'over $3.4 million', kind: 'money', low: 3_350_000, high: null, unit: 'USD', hedge: 'over' }],
      places: ['Oslo']
    })
    expect(parts.times).toContainEqual({ text: '4 May 2021', from: '2021-05-04', to: '2021-05-04' })
  })

  it.each([
    ['Meanwhile, in Oslo, the harbour board paid $3 million.', 'the harbour board'],
    ['Lindt said that traffic fell by 3 percent.', 'traffic'],
    ['Iomega Corp said it has laid off 400 workers.', '[Iomega Corp]'],
    ['Norway’s parliament paid $3 million.', 'Norway’s parliament'],
    ['Ada Berg told the council on Monday that ridership had doubled to 6 million.', 'ridership'],
    ['According to the Oslo Times, the harbour board paid $3 million.', 'the harbour board'],
    ['Looking ahead, the board paid $3 million.', 'the board'],
    ['The board’s tie-up with a Danish firm was worth $3 million.', 'The board’s tie-up with a Danish firm'],
    ['The engineer who led the work was paid $3 million.', 'The engineer'],
    ['Traffic now reached 3 million cars.', 'Traffic']
  ])('the subject of: %s', (text, subject) => {
    expect(claimsIn(text).at(-1)?.parts.subject).toBe(subject)
  })
})

describe('no subject is better than a wrong one', () => {
  it.each([
    ['The plan forms part of the board’s “greener harbour”, unveiled on 4 May 2021.'],
    ['In Northern Norway it fell by 3 percent.'],
    ['If the board paid $3 million, it was too much.']
  ])('%s', (text) => expect(claimsIn(text).map(({ parts }) => parts.subject)).toEqual([undefined]))
})

it('a title goes as far back as its capitals do, and a name is itself however it is addressed', () => {
  const claims = claimsIn(
    'The letter was from Trade and Industry Secretary Paul Channon.\n\nJapanese Prime Minister Yasuhiro Nakasone met Mr. Channon on Thursday.\n\nMr. Channon said the talks cost $3 million.'
  )
  expect(claims.filter(({ kind }) => kind === 'name').map(({ original }) => original)).toEqual([
    'Trade and Industry Secretary Paul Channon',
    'Japanese Prime Minister Yasuhiro Nakasone'
  ])
  const [burke] = claimsIn('Andrew Burke, director of value-added services at BT, spoke.').filter(({ kind }) => kind === 'name')
  expect(burke.original).toBe('Andrew Burke, director of value-added services at BT')
  expect(claims.at(-1)?.saidBy).toEqual({ source: 'Paul Channon', strength: 'named' })
})

it('a sentence of a longer quotation comes without the mark that closes it', () => {
  const claims = claimsIn('Marta Lindt said: “We will not wait. The bridge cost $4 million.”')
  expect(claims.map(({ original, text }) => [original, text])).toContainEqual([
    'The bridge cost $4 million.',
    'The bridge cost $4 million.'
  ])
})

describe('the self-contained sentence', () => {
  it.each([
    ['Marta Lindt opened the bridge. She paid $3 million for it.', '[Marta Lindt] paid $3 million for it.'],
    ['Marta Lindt opened the bridge. Her office paid $3 million.', '[Marta Lindt’s] office paid $3 million.'],
    ['Marta Lindt opened the bridge. Lindt paid $3 million for it.', '[Marta Lindt] paid $3 million for it.'],
    ['The prime minister flew home. There he signed 12 treaties.', 'There [the prime minister] signed 12 treaties.'],
    ['Marta Lindt rose. She met Jonas Ahl. She paid $3 million.', 'She paid $3 million.'],
    ['Marta Lindt rose. She sat. She ate. She left. She wept. She paid $3 million.', '[Marta Lindt] paid $3 million.'],
    ['Mr. Jonas Ahl met Marta Lindt. He paid $3 million.', 'He paid $3 million.'],
    ['Marta Lindt said that she paid $3 million.', 'Marta Lindt said that she paid $3 million.']
  ])('%s', (text, alone) => {
    expect(claimsIn(text).at(-1)?.text).toBe(alone)
  })

  it('dates what counts from the day of the draft', () => {
    const draft = { ...draftOfText('Unemployment fell to 5.2 percent last year.'), metadata: { published: '2024-03-05' } }
    const [claim] = claimsOf(new Document(draft))
    expect(claim.text).toBe('Unemployment fell to 5.2 percent last year [2023-01-01 to 2023-12-31].')
    expect(claim.original).toBe('Unemployment fell to 5.2 percent last year.')
    expect(claim.unresolved).toEqual([])
  })

  it('says what could not be resolved', () => {
    expect(claimIn('That figure reached $3 million last year.').unresolved).toEqual(['That figure', 'last year'])
  })
})

describe('who says so', () => {
  it.each([
    ['Unemployment fell to 5.2 percent.', undefined],
    ['Unemployment fell to 5.2 percent, the Labor Department said.', { source: 'the Labor Department', strength: 'institution' }],
    ['Experts say that unemployment fell to 5.2 percent.', { source: 'Experts', strength: 'vague' }],
    ['The board of Iomega Corp met. Iomega said it lost $3 million. The loss was 5 percent, it added.', { source: 'Iomega' }]
  ])('%s', (text, saidBy) => {
    const last = claimsIn(text).at(-1)
    if (saidBy) expect(last?.saidBy).toMatchObject(saidBy)
    else expect(last?.saidBy).toBeUndefined()
  })

  it('is the speaker of a transcript’s paragraph', () => {
    const claims = claimsIn('LINDT: We built 40 bridges.\n\nAHL: You closed 12 schools.\n\nLINDT: That is not so.\n')
    expect(claims.map(({ original, saidBy }) => [original, saidBy?.source])).toEqual([
      ['We built 40 bridges.', 'LINDT'],
      ['You closed 12 schools.', 'AHL']
    ])
  })
})

describe('the id', () => {
  const id = (text: string) => claimsIn(text).at(-1)?.id

  it.each([
    ['The council of Norvik spent $4.3 million on new street lamps.'],
    ['The council of Norvik has spent $3.4 million on new street lamps.'],
    ['Roe opened the bridge. The council of Norvik spent $3.4 million on new street lamps.'],
    ['However, the council of Norvik spent $3.4 million on the new street lamps.']
  ])('outlives the edit to: %s', (text) => {
    expect(id(text)).toBe(id('The council of Norvik spent $3.4 million on new street lamps.'))
  })

  it('is another for another claim, and for the second of two alike', () => {
    const claims = claimsIn(
      'Sales in Norvik rose 5 percent.\n\nCosts in Norvik fell 5 percent.\n\nSales in Norvik rose 7 percent.'
    )
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(3)
  })
})

describe('what is known', () => {
  it('is each finding at either end of it, and weighs in the score', () => {
    const text = 'The fund holds $3 million.\n\nThe same fund holds $4 million.\n'
    const draft = draftOfText(text)
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const finding = {
      place: span('$4 million'),
      reason: 'Unexpected `$4 million`, expected `$3 million`',
      related: [{ place: span('$3 million'), reason: 'the other' }]
    }
    const meta = { ruleId: 'inconsistent-figures', group: 'consistency', severity: 'error', description: '' } as const
    const messages: StetMessage[] = [new MessageWriter(draft).message(finding, meta)]
    const claims = claimsOf(new Document(draft), { messages })
    expect(claims.map(({ known }) => known.map(({ from, verdict, line }) => [from, verdict, line]))).toEqual([
      [['contradiction', 'conflicts', 3]],
      [['contradiction', 'conflicts', 1]]
    ])
    expect(claims[0].score).toBeGreaterThan(claimsOf(new Document(draft))[0].score)
  })

  it('is what facts and notes bear out in it', () => {
    const known = { from: 'fact', verdict: 'agrees', reason: 'the ledger says so', ref: 'facts/a.yaml:1' } as const
    const document = new Document(draftOfText('Unemployment fell to 5.2 percent. Costs rose by 4 percent.'))
    const claims = claimsOf(document, { agreements: [{ place: { start: 21, end: 32 }, known }] })
    expect(claims.map((claim) => claim.known)).toEqual([[known], []])
  })
})

describe('check-worthiness', () => {
  const score = (text: string) => claimsIn(text).at(-1)?.score ?? 0

  it.each([
    ['Unemployment in Norway fell to 5.2 percent in 2023.', 'The committee met on Monday.'],
    ['Norway voted against the treaty and raised taxes by 12 percent.', 'Norway will raise taxes by 12 percent.'],
    ['Norway has the highest taxes in the world.', 'Norway has a new tax.']
  ])('%s comes before: %s', (higher, lower) => {
    expect(score(higher)).toBeGreaterThan(score(lower))
  })

  it('is the logistic function of its reasons’ points', () => {
    for (const { score: value, reasons } of claimsIn('Norway voted against the treaty and raised taxes by 12 percent.')) {
      const sum = reasons.reduce((total, { points }) => total + points, 0)
      expect(value).toBeCloseTo(1 / (1 + Math.exp((5 - sum) / 2)), 3)
    }
  })
})

describe('a hostile draft', () => {
  it.each([
    ['a sentence without end', 'He said, and “she, who, it rose 5 percent, while the, but he said; '],
    ['pronouns without end', 'He met her. She met him. '],
    ['figures without end', 'Sales rose 5 percent, while costs fell 2 percent. '],
    ['quotations without end', '“A plan,” he said, “is a plan we have.” ']
  ])('comes to an end: %s', (_, part) => {
    expect(claimsIn(part.repeat(4000)).length).toBeLessThan(16_000)
  })
})
