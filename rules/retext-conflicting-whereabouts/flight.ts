import type { Coordinates } from './gazetteer.ts'
import type { Statement } from './statements.ts'

/** Towns nearer than this can be visited within one "meanwhile". */
const NEAR_KM = 300

/** What an airliner covers in an hour; no scheduled flight is faster over the ground for long. */
const KM_AN_HOUR = 1000

/** Hours that a guess of local time from the longitude can be wrong by (time zones, summer time), both ends together. */
const ZONE_SLACK = 3

export interface Flight {
  /** Hours between the two clock times, in one time zone. */
  hours: number
}

/** The great-circle distance in kilometres (haversine, mean radius of the earth 6,371 km). */
export function kilometres([latA, lonA]: Coordinates, [latB, lonB]: Coordinates): number {
  const radians = Math.PI / 180
  const dLat = ((latB - latA) * radians) / 2
  const dLon = ((lonB - lonA) * radians) / 2
  const a = Math.sin(dLat) ** 2 + Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(dLon) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(a))
}

/** Whether two towns, so many kilometres apart, can be had in one "meanwhile". */
export function areNear(distance: number): boolean {
  return distance < NEAR_KM
}

/** The time between two clock times of one day, where it is too short for the distance. */
export function contradictsFlight(before: Statement, here: Statement, distance: number): Flight | undefined {
  if (!before.clock || !here.clock || before.day !== here.day) return undefined
  const hours = here.clock.hour - here.place.at[1] / 15 - (before.clock.hour - before.place.at[1] / 15)
  return Math.abs(hours) + ZONE_SLACK < distance / KM_AN_HOUR ? { hours } : undefined
}
