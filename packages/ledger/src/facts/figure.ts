import { Document, draftOfText, quantities } from '@stet/core'
import type { Figure } from './fact.ts'

const magnitudes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }

const number = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?: (thousand|million|billion|trillion))?$/

/**
 * Reads a figure as it is written in a fact: `12000`, `7.95 trillion`, `40 to 50`. A figure with decimals or a magnitude
 * word stands for the values that round to it; one in full digits is itself.
 *
 * @returns undefined where it is none
 */
export function readFigure(written: string | number, unit: string): Figure | undefined {
  const ends = String(written)
    .trim()
    .split(/ to |–/)
  if (ends.length > 2) return undefined
  const values = ends.map((end) => interval(end.trim(), /[a-z]+$/.exec(ends[ends.length - 1])?.[0]))
  const [first, last = first] = values
  if (!first || !last || first.low > last.high) return undefined
  const text = String(written).trim()
  return { low: first.low, high: last.high, written: text, shown: shownFigure(text, unit), unit: canonicalUnit(unit) }
}

const canonical = new Map<string, string>()

/** The name that figures in drafts have a unit by: `metre` for "meters", `JPY` for "yen"; what is counted is lower case. */
function canonicalUnit(unit: string): string {
  let name = canonical.get(unit)
  if (name === undefined) {
    const [quantity] = quantities(new Document(draftOfText(`12 ${unit}`)))
    const isUnit = quantity && quantity.kind !== 'count' && quantity.text === `12 ${unit}`
    name = (isUnit && quantity.unit) || (/^[A-Z]{3}$/.test(unit) ? unit : unit.toLowerCase())
    canonical.set(unit, name)
  }
  return name
}

function interval(written: string, magnitude: string | undefined): { low: number; high: number } | undefined {
  const match = number.exec(/[a-z]$/.test(written) || !magnitude ? written : `${written} ${magnitude}`)
  if (!match) return undefined
  const [, sign, whole, fraction = '', word] = match
  const scale = word ? magnitudes[word] : 1
  const size = Number(`${whole.replaceAll(',', '')}.${fraction || 0}`) * scale
  const slack = word || fraction ? (scale / 10 ** fraction.length) * 0.5 : 0
  const value = sign ? -size : size
  return { low: value - slack, high: value + slack }
}

/** "¥7.95 trillion", "3.4 percent", "12,000 people". */
function shownFigure(written: string, unit: string): string {
  const digits = /^\d{5,}$/.test(written) ? written.replace(/\B(?=(\d{3})+$)/g, ',') : written
  return signs[unit] ? `${signs[unit]}${digits}` : `${digits} ${unit}`
}
