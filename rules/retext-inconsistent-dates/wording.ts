import { type DateMention, type Document, wordId } from '@stet/core'

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** The mentions with the two ends of each span in its place. */
export function endsApart(mentions: readonly DateMention[]): DateMention[] {
  return mentions.flatMap((mention) => mention.ends ?? [mention])
}

/** The mentions of each sentence, by the sentence's index. */
export function bySentence(mentions: readonly DateMention[]): Map<number, DateMention[]> {
  const groups = new Map<number, DateMention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.sentence)
    if (group) group.push(mention)
    else groups.set(mention.sentence, [mention])
  }
  return groups
}

/** A mention with another day of the month, as it is written: "June 31" → "June 30", "the 7th of October" → "the 6th of October". */
export function withDay({ text, day }: Pick<DateMention, 'text' | 'day'>, other: number): string {
  const iso = /^(\d{4}-\d\d-)\d\d/
  if (iso.test(text)) return text.replace(iso, `$1${String(other).padStart(2, '0')}`)
  return text.replace(
    new RegExp(`\\b${day}(st|nd|rd|th)?\\b`),
    (_, ending?: string) => `${other}${ending ? ordinalEnding(other) : ''}`
  )
}

function ordinalEnding(day: number): string {
  const isTeen = Math.floor(day / 10) === 1
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'
}

/** "nine", "9" or "a" as a number, or undefined. */
export function countAt({ tokens }: Document, token: number): number | undefined {
  return tokens.word[token] === undefined ? undefined : (numerals.get(tokens.word[token]) ?? digits(tokens.form(token)))
}

function digits(form: string): number | undefined {
  return /^\d{1,3}$/.test(form) ? Number(form) : undefined
}

const numerals = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, number) => [wordId(word), number] as const)
)
