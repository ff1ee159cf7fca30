/** Classes of UTF-16 code units, worked out once for each unit that is met. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const PUNCTUATION = 4
export const SYMBOL = 5
export const LEAD = 6
export const TRAIL = 7

const classes = new Uint8Array(0x10000)

for (let unit = 0; unit < 0x250; unit++) classes[unit] = classify(unit)

/** The class of one UTF-16 code unit. */
export function classOf(unit: number): number {
  return classes[unit] || (classes[unit] = classify(unit))
}

/** The class of an astral character: a letter, or a symbol. */
export function classOfPair(lead: number, trail: number): number {
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(lead, trail)) ? LETTER : SYMBOL
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return LEAD
  if (unit >= 0xdc00 && unit <= 0xdfff) return TRAIL
  const character = String.fromCharCode(unit)
  if (/[\s\u0085\u200b\u2060\ufeff]/.test(character)) return SPACE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\p{L}\p{M}\p{Nl}\p{No}\u00ad\u200c\u200d]/u.test(character)) return LETTER
  if (/\p{P}/u.test(character)) return PUNCTUATION
  return SYMBOL
}
