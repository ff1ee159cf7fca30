import { type Document, type Finding, NUMBER, type Span, WordMap, WordSet } from '@stet/core'

/** Hours ahead of UTC, IANA time zone database; several where an abbreviation leaves it open ("ET", "CST"). */
const zones = new WordMap<readonly number[]>([
  ['gmt', [0]],
  ['utc', [0]],
  ['bst', [1]],
  ['cet', [1]],
  ['cest', [2]],
  ['eet', [2]],
  ['eest', [3]],
  ['msk', [3]],
  ['est', [-5]],
  ['edt', [-4]],
  ['et', [-5, -4]],
  ['cst', [-6, 8]],
  ['cdt', [-5]],
  ['ct', [-6, -5]],
  ['mst', [-7]],
  ['mdt', [-6]],
  ['mt', [-7, -6]],
  ['pst', [-8]],
  ['pdt', [-7]],
  ['pt', [-8, -7]],
  ['jst', [9]],
  ['hkt', [8]],
  ['aest', [10]],
  ['aedt', [11]],
  ['nzst', [12]],
  ['nzdt', [13]]
])

/** Between a time and the same time elsewhere: "10 a.m. EST (1500 GMT)", "0900 EDT/1300 GMT". */
const links = new WordSet('( / , or [')

const MINUTES = 24 * 60

interface ZonedTime extends Span {
  text: string
  /** Minutes of the day in UTC that it may stand for. */
  minutes: readonly number[]
  first: number
  last: number
}

/** "10 a.m. EST (1600 GMT)": one moment in two time zones, an hour apart. */
export function* wrongZones(document: Document): Generator<Finding> {
  let before: ZonedTime | undefined
  for (let token = 1; token < document.tokens.length; token++) {
    const offsets = zones.get(document.tokens.word[token])
    const time = offsets && zonedTime(document, token, offsets)
    if (!time) continue
    if (before && before.last + 2 === time.first && links.has(document.tokens.word[time.first - 1]) && !agree(before, time)) {
      yield {
        place: time,
        reason: `Unexpected \`${time.text}\`, expected the same moment as \`${before.text}\``,
        related: [{ place: before, reason: `\`${before.text}\`` }],
        sum: `${before.text} is ${clock(before.minutes[0])} UTC, ${time.text} is ${clock(time.minutes[0])} UTC`,
        note: 'One of the two times or zones is wrong; mind summer time.'
      }
    }
    before = time
  }
}

function agree(a: ZonedTime, b: ZonedTime): boolean {
  return a.minutes.some((minutes) => b.minutes.includes(minutes))
}

function zonedTime(document: Document, zone: number, offsets: readonly number[]): ZonedTime | undefined {
  const time = timeBefore(document, zone)
  if (!time) return undefined
  const span = document.span(time.first, zone)
  const minutes = time.minutes.flatMap((local) => offsets.map((hours) => (local - hours * 60 + MINUTES) % MINUTES))
  return { ...span, text: document.slice(span), minutes, first: time.first, last: zone }
}

// "1500", "15:00", "3 p.m.", "3:30 pm"; "3:30" alone may be either half of the day.
function timeBefore({ tokens }: Document, zone: number): { first: number; minutes: readonly number[] } | undefined {
  const half = /^([ap])\.?m\.?$/.exec(tokens.form(zone - 1))?.[1]
  const last = half ? zone - 2 : zone - 1
  if (last < 0 || tokens.kind[last] !== NUMBER) return undefined
  const hasColon = tokens.form(last - 1) === ':' && tokens.kind[last - 2] === NUMBER
  const digits = hasColon ? `${tokens.form(last - 2)}:${tokens.form(last)}` : tokens.form(last)
  const match = /^(\d{1,2})[:.](\d\d)$|^(\d\d)(\d\d)$|^(\d{1,2})$/.exec(digits)
  if (!match || (match[5] && !half)) return undefined
  const [hour, minute] = [Number(match[1] ?? match[3] ?? match[5]), Number(match[2] ?? match[4] ?? 0)]
  if (hour > (half ? 12 : 24) || minute > 59) return undefined
  const first = hasColon ? last - 2 : last
  const morning = (half ? hour % 12 : hour) * 60 + minute
  if (half) return { first, minutes: [half === 'p' ? morning + MINUTES / 2 : morning] }
  return { first, minutes: match[3] || hour > 12 ? [morning] : [morning, morning + MINUTES / 2] }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
