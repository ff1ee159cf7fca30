import { CAPITAL, type Document, type Sentence } from '@stet/core'
import { isInnerHyphen } from './hyphen.ts'
import { futures, irregularPasts, modals, presentStates } from './lexicon.ts'

/** A verb that makes a clause a statement. */
export interface FiniteVerb {
  token: number
  tense: 'past' | 'present' | 'future' | 'modal'
}

/** The finite verbs of a sentence, as far as their form and place show them. */
export function finiteVerbs({ tokens }: Document, { first, last }: Sentence): FiniteVerb[] {
  const found: FiniteVerb[] = []
  for (let token = first; token <= last; token++) {
    // "Last May", "the Will Trust" and "a give-away" hold no verb.
    if (token > first && tokens.is(token, CAPITAL)) continue
    if (isInnerHyphen(tokens, token + 1) || isInnerHyphen(tokens, token - 1)) continue
    const id = tokens.word[token]
    if (modals.has(id)) found.push({ token, tense: 'modal' })
    else if (futures.has(id)) found.push({ token, tense: 'future' })
    else if (irregularPasts.has(id) || isRegularPast(tokens.form(token))) {
      if (!isInNounPhrase(tokens.form(token - 1))) found.push({ token, tense: 'past' })
    } else if (presentStates.has(id) && token > first && !isInNounPhrase(tokens.form(token - 1)))
      found.push({ token, tense: 'present' })
  }
  return found
}

const edAdjectives =
  /^(?:need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|hundred|red|bed|wed|united|unprecedented|limited|related)$/

function isRegularPast(form: string): boolean {
  return form.length > 4 && form.endsWith('ed') && !edAdjectives.test(form)
}

// "the planned tour", "its cut", "to work": no statement.
const openers = new Set([
  'the',
  "'s",
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'of',
  'to',
  'by',
  'in',
  'for',
  'with',
  'from',
  'on',
  'at'
])

function isInNounPhrase(before: string): boolean {
  return openers.has(before)
}
