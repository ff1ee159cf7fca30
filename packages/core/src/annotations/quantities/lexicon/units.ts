import { WordMap, WordSet } from '../../../document/word-set.ts'

/** A unit of measure: what it measures, and how many of the dimension's base unit it is. */
export interface Unit {
  name: string
  dimension: 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'power' | 'energy' | 'data' | 'temperature' | 'time'
  /** Base units: metre, square metre, kilogram, litre, metre a second, watt, joule, byte, second; exact by definition (NIST SP 811). */
  factor: number
}

const table: Readonly<Record<Unit['dimension'], Readonly<Record<string, readonly [factor: number, words: string]>>>> = {
  length: {
    millimetre: [0.001, 'mm millimetre millimetres millimeter millimeters'],
    centimetre: [0.01, 'cm centimetre centimetres centimeter centimeters'],
    metre: [1, 'metre metres meter meters'],
    kilometre: [1000, 'km kms kilometre kilometres kilometer kilometers'],
    inch: [0.0254, 'inch inches'],
    foot: [0.3048, 'foot feet ft'],
    yard: [0.9144, 'yard yards yd yds'],
    mile: [1609.344, 'mile miles']
  },
  area: {
    hectare: [10_000, 'hectare hectares ha'],
    acre: [4046.8564224, 'acre acres']
  },
  mass: {
    milligram: [1e-6, 'mg milligram milligrams'],
    gram: [0.001, 'gram grams gramme grammes'],
    kilogram: [1, 'kg kgs kilo kilos kilogram kilograms'],
    tonne: [1000, 'tonne tonnes'],
    ton: [907.18474, 'ton tons'],
    ounce: [0.028349523125, 'ounce ounces oz'],
    lb: [0.45359237, 'lb lbs'],
    stone: [6.35029318, '']
  },
  volume: {
    millilitre: [0.001, 'ml millilitre millilitres milliliter milliliters'],
    litre: [1, 'litre litres liter liters'],
    gallon: [3.785411784, 'gallon gallons'],
    pint: [0.473176473, 'pint pints'],
    barrel: [158.987294928, 'barrel barrels bbl'],
    bushel: [35.23907016688, 'bushel bushels']
  },
  speed: {
    'mile an hour': [0.44704, 'mph'],
    'kilometre an hour': [1 / 3.6, 'kph kmh'],
    'metre a second': [1, 'm/s'],
    knot: [0.514444, 'knot knots']
  },
  power: {
    watt: [1, 'watt watts'],
    kilowatt: [1e3, 'kw kilowatt kilowatts'],
    megawatt: [1e6, 'mw megawatt megawatts'],
    gigawatt: [1e9, 'gw gigawatt gigawatts'],
    horsepower: [745.69987, 'hp horsepower']
  },
  energy: {
    'kilowatt hour': [3.6e6, 'kwh'],
    'megawatt hour': [3.6e9, 'mwh'],
    calorie: [4.184, 'calorie calories'],
    joule: [1, 'joule joules']
  },
  data: {
    kilobyte: [1e3, 'kb kilobyte kilobytes'],
    megabyte: [1e6, 'mb megabyte megabytes'],
    gigabyte: [1e9, 'gb gigabyte gigabytes'],
    terabyte: [1e12, 'tb terabyte terabytes']
  },
  temperature: {
    degree: [1, 'degree degrees °'],
    celsius: [1, '°c celsius'],
    fahrenheit: [5 / 9, '°f fahrenheit']
  },
  time: {
    second: [1, 'second seconds'],
    minute: [60, 'minute minutes'],
    hour: [3600, 'hour hours'],
    day: [86_400, 'day days'],
    week: [604_800, 'week weeks'],
    fortnight: [1_209_600, 'fortnight fortnights'],
    month: [2_629_746, 'month months'],
    year: [31_556_952, 'year years'],
    decade: [315_569_520, 'decade decades'],
    century: [3_155_695_200, 'century centuries']
  }
}

const units: [string, Unit][] = Object.entries(table).flatMap(([dimension, members]) =>
  Object.entries(members).flatMap(([name, [factor, words]]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word): [string, Unit] => [word, { name, dimension: dimension as Unit['dimension'], factor }])
  )
)

/** Units by the words that news writes for them. */
export const unitWords = new WordMap<Unit>(units)

const byName = new Map(units.map(([, unit]) => [unit.name, unit]))

/** The unit behind `quantity.unit`, for conversions; undefined for money, percentages and counts. */
export function unitNamed(name: string): Unit | undefined {
  return byName.get(name)
}

/** Behind "40m" they say that it is a distance: the events of athletics, swimming and football as news copy names them. */
export const distanceFollowers = new WordSet(`
  sprint hurdles relay freestyle butterfly backstroke breaststroke medley steeplechase dash final finals semi heat heats race
  races runner champion title titles crown gold silver bronze medal medals record individual penalty penalties drop effort shot
  strike free-kick gap tall long wide high deep away
`)
