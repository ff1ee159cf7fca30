import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { quantities } from './index.ts'
import { digitsValue } from './parse.ts'

function read(text: string) {
  return quantities(new Document(draftOfText(text)))
}

describe('digitsValue', () => {
  it.each([
    ['12,000', 12_000, 1],
    ['3.4', 3.4, 0.1],
    ['3.40', 3.4, 0.01],
    ['1,250,000', 1_250_000, 1],
    ['1.250.000', 1_250_000, 1],
    ['10,00,000', 1_000_000, 1]
  ])('reads %s', (written, value, step) => {
    const read = digitsValue(written)
    expect(read?.value).toBe(value)
    expect(read?.step).toBeCloseTo(step)
  })

  it.each(['10.30.15', '1,2', '12,0000'])('does not read %s', (written) => {
    expect(digitsValue(written)).toBeUndefined()
  })
})

describe('quantities', () => {
  it.each([
    ['It earned 27.8 cents a share.', '27.8 cents', 'money', 27.8, 'cent'],
    ['It costs three billion francs.', 'three billion francs', 'money', 3e9, 'franc'],
    ['It lent 1.25 billion dlrs.', '1.25 billion dlrs', 'money', 1.25e9, 'USD'],
    ['It holds ¥6.9 trillion.', '¥6.9 trillion', 'money', 6.9e12, 'JPY'],
    ['It paid $1.13bn.', '$1.13bn', 'money', 1.13e9, 'USD'],
    ['It paid A$5m.', 'A$5m', 'money', 5e6, 'AUD'],
    ['It paid 4 million Swiss francs.', '4 million Swiss francs', 'money', 4e6, 'CHF'],
    ['Rates stand at 10-1/2 percent.', '10-1/2 percent', 'percent', 10.5, 'percent'],
    ['Rates stand at 3 1/4%.', '3 1/4%', 'percent', 3.25, 'percent'],
    ['Rates stand at 3½ per cent.', '3½ per cent', 'percent', 3.5, 'percent'],
    ['Output fell to -2.3%.', '2.3%', 'percent', -2.3, 'percent'],
    ['It rose by 25 basis points.', '25 basis points', 'point', 0.25, 'point'],
    ['It fell by between 59 and 84 basis points.', '59', 'point', 0.59, 'point'],
    ['It rose by 2 percentage points.', '2 percentage points', 'point', 2, 'point'],
    ['The road is 10 miles long.', '10 miles', 'measure', 10, 'mile'],
    ['Khan, 125, won.', '125', 'age', 125, 'year'],
    ['Khan, 126, won.', '126', 'count', 126, undefined],
    ['It paid 100 won.', '100 won', 'money', 100, 'KRW'],
    ['The best 99 won.', '99', 'count', 99, undefined],
    ['In the region of 40 left.', 'In the region of 40', 'count', 40, undefined],
    ['Twenty nine men left.', 'Twenty nine', 'count', 29, undefined],
    ['Of twenty ten were men.', 'twenty', 'count', 20, undefined],
    ['Of ten five were men.', 'ten', 'count', 10, undefined],
    ['He kicked a 40m penalty.', '40m', 'measure', 40, 'metre'],
    ['She won the 200m final.', '200m', 'measure', 200, 'metre'],
    ['She holds the 1,000m.', '1,000m', 'measure', 1000, 'metre'],
    ['It reaches 999m.', '999m', 'count', 999e6, undefined],
    ['It made 40m jobs.', '40m', 'count', 40e6, undefined],
    ['It costs £40m.', '£40m', 'money', 40e6, 'GBP'],
    ['A 40m euros deal.', '40m euros', 'money', 40e6, 'EUR'],
    ['It went at 130 km/h.', '130 km/h', 'measure', 130, 'kilometre an hour'],
    ['It went at 80 miles an hour.', '80 miles an hour', 'measure', 80, 'mile an hour'],
    ['It went at 343 metres per second.', '343 metres per second', 'measure', 343, 'metre a second'],
    ['It is 2.5 m high.', '2.5 m', 'measure', 2.5, 'metre'],
    ['It is 8 feet (2.4m) high.', '8 feet', 'measure', 8, 'foot'],
    ['It was 30°C in the shade.', '30°C', 'measure', 30, 'celsius'],
    ['The park has 20 sq km.', '20 sq km', 'measure', 20, 'square kilometre'],
    ['He ruled for nine years.', 'nine years', 'duration', 9, 'year'],
    ['Khan, 34, won.', '34', 'age', 34, 'year'],
    ['A 12-year-old boy won.', '12-year-old', 'age', 12, 'year'],
    ['Two-thirds of voters agreed.', 'Two-thirds', 'fraction', 2 / 3, undefined],
    ['Half of the crew left.', 'Half', 'fraction', 0.5, undefined],
    ['One in five agreed.', 'One in five', 'fraction', 0.2, undefined],
    ['Sales doubled.', 'doubled', 'multiple', 2, 'times'],
    ['It is three times as big.', 'three times', 'multiple', 3, 'times'],
    ['He came 3rd.', '3rd', 'ordinal', 3, undefined],
    ['Twenty-three men left.', 'Twenty-three', 'count', 23, undefined],
    ['Two hundred and fifty men left.', 'Two hundred and fifty', 'count', 250, undefined],
    ['Half a million people left.', 'Half a million', 'count', 5e5, undefined],
    ['Two and a half million people left.', 'Two and a half million', 'count', 2.5e6, undefined]
  ])('reads %s', (sentence, text, kind, value, unit) => {
    const [figure] = read(sentence)
    expect({ text: figure?.text, kind: figure?.kind, unit: figure?.unit }).toEqual({ text, kind, unit })
    expect(figure.value).toBeCloseTo(value)
  })

  it.each([
    ['He flew a Boeing 747 home.'],
    ['They invoked Article 50.'],
    ['Cases of COVID-19 fell.'],
    ['Leaders of the G20 met.'],
    ['Call 555-0123 now.'],
    ['Call +44 20 7946 0958 now.'],
    ['Call 0800 123 now.'],
    ['He was born in 1990.'],
    ['He lives at 10 Downing Street.'],
    ['The shop is open 24/7.'],
    ['It changed after 9/11.'],
    ['He wears the number 10 shirt.'],
    ['It leaves at 10:30.'],
    ['One of the men left.'],
    ['The second half of the game was dull.', 'second']
  ])('finds no figure in %s', (sentence, ...others: string[]) => {
    expect(read(sentence).map(({ text }) => text)).toEqual(others)
  })

  it.each([
    ['The rate is 2.0 percent.', 1.95, 2.05],
    ['The rate is 2 percent.', 1.5, 2.5],
    ['The fund holds 12,000 dollars.', 11_999.5, 12_000.5],
    ['The fund holds 6.9 trillion yen.', 6.85e12, 6.95e12],
    ['It has 12,000 members.', 12_000, 12_000],
    ['It has over 400 members.', 400, Number.POSITIVE_INFINITY],
    ['It has at least 12 members.', 12, Number.POSITIVE_INFINITY],
    ['It has up to 30 members.', Number.NEGATIVE_INFINITY, 30],
    ['It has fewer than 30 members.', Number.NEGATIVE_INFINITY, 30],
    ['It has about 40 members.', 34, 46],
    ['It has nearly 40 members.', 36, 40]
  ])('gives the interval of %s', (sentence, low, high) => {
    const [figure] = read(sentence)
    expect(figure.low).toBeCloseTo(low)
    expect(figure.high).toBeCloseTo(high)
  })

  it.each([
    ['12,000 striking steel workers marched.', 'workers', ['striking', 'steel']],
    ['12 of the voters left.', 'voters', []],
    ['Two-thirds of voters left.', 'voters', []],
    ['40 injured people were treated.', 'people', ['injured']],
    ['At least 12 dead were found.', 'dead', []],
    ['One ship of theirs sank.', 'ship', []]
  ])('finds what is counted in %s', (sentence, counted, modifiers) => {
    const [figure] = read(sentence)
    expect(figure.counted).toBe(counted)
    expect(figure.modifiers).toEqual(modifiers)
  })

  it.each([['It fell by 40 after tea.'], ['They hired five new and sacked them.'], ['Sales were 27 vs 34.']])(
    'counts nothing in %s',
    (sentence) => {
      expect(read(sentence)[0].counted).toBeUndefined()
    }
  )

  it.each([
    ['It pays $2 a share.', 'share'],
    ['It pays 5 percent per year.', 'year'],
    ['They cost $3 each.', 'each'],
    ['It made 798m euros a year ago.', undefined]
  ])('finds what each is for in %s', (sentence, per) => {
    expect(read(sentence)[0].per).toBe(per)
  })

  it.each([
    ['Between 40 and 50 percent voted.', 'between', ['percent', 40], ['percent', 50]],
    ['Some 40 to 50 percent voted.', 'range', ['percent', 40], ['percent', 50]],
    ['It costs $5 to $6 million.', 'range', ['money', 5e6], ['money', 6e6]],
    ['It costs 3.4 to 3.8 million euros.', 'range', ['money', 3.4e6], ['money', 3.8e6]],
    ['It rose from 500 to 2 million.', 'range', ['count', 500], ['count', 2e6]],
    ['10 to 12 million people came.', 'range', ['count', 10e6], ['count', 12e6]],
    ['Leeds won 2-1.', 'score', ['score', 2], ['score', 1]]
  ])('ties the two ends of %s', (sentence, pair, low, high) => {
    const [left, right] = read(sentence)
    expect([left.pair, right.pair, left.partner, right.partner]).toEqual([pair, pair, 1, 0])
    expect([left.kind, left.value]).toEqual(low)
    expect([right.kind, right.value]).toEqual(high)
  })

  it('keeps the hedge of a lower end', () => {
    const [low] = read('Under 5 to 10 percent voted.')
    expect(low.low).toBe(Number.NEGATIVE_INFINITY)
  })

  it('is done with numbers without end', () => {
    const text = 'one hundred and one hundred and 1 1 1/ 2-'.repeat(5000)
    expect(read(text).length).toBeGreaterThan(5000)
  })
})

describe('the lower end of a range', () => {
  it.each([
    ['It costs 3 to 5.2 million euros.', 3e6],
    ['It costs 3 to 5.250 million euros.', 3e6],
    ['It costs 3 to 5.2501 million euros.', 3],
    ['It costs 20 to 2 million euros.', 20e6],
    ['It costs 21 to 2 million euros.', 21],
    ['It costs 999 to 200 million euros.', 999e6],
    ['It costs 1,000 to 200 million euros.', 1000],
    ['It costs 3 to 1 million euros.', 3e6],
    ['It costs 3 to 200 thousand euros.', 3],
    ['It took 3 to 5 million people.', 3e6],
    ['It took 3 to 5.2 million people.', 3]
  ])('%s', (text, value) => expect(read(text)[0].value).toBe(value))
})

describe('what is counted', () => {
  it.each([
    ['It hired 12 big old red wet people.', 'people'],
    ['It hired 12 big old red wet cold people.', undefined],
    ['It built 12 gas plants.', 'plants'],
    ['It built 12 cars.', 'cars']
  ])('%s', (text, counted) => expect(read(text)[0].counted).toBe(counted))
})
