import { expect, it } from 'vitest'
import { areNear, contradictsFlight, kilometres } from './flight.ts'
import type { Statement } from './statements.ts'

const noonAt = (latitude: number, longitude: number) =>
  ({ clock: { hour: 12, text: 'noon' }, day: 1, place: { at: [latitude, longitude] } }) as unknown as Statement

it('a quarter of a meridian is 10,000 kilometres', () => {
  expect(Math.round(kilometres([0, 0], [90, 0]))).toBe(10_008)
})

it('towns are near up to 300 kilometres', () => {
  expect(areNear(299.9)).toBe(true)
  expect(areNear(300)).toBe(false)
})

it('three hours and 1,000 kilometres an hour are granted', () => {
  expect(contradictsFlight(noonAt(0, 0), noonAt(27, 0), 3000)).toBeUndefined()
  expect(contradictsFlight(noonAt(0, 0), noonAt(27, 0), 3001)).toEqual({ hours: 0 })
})
