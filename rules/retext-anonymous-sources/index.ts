/**
 * A reader cannot weigh the word of somebody without a name. AP and Reuters let such a source stand only where the
 * story says why the name is withheld, and says it of this source, not by formula.
 */
import {
  type Attribution,
  attributions,
  type Document,
  defineRule,
  type Finding,
  isRunningText,
  type SourceNoun,
  WordSet
} from '@stet/core'
import { boilerplate, customs, namelessness, reasons } from './lexicon.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextAnonymousSources = defineRule<Options>({
  meta: {
    ruleId: 'anonymous-sources',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn about a source without a name and without a stated reason'
  },
  options: {},

  *check(document) {
    for (const mentions of bySource(document).values()) {
      const finding = judge(document, mentions)
      if (finding) yield finding
    }
  }
})

export default retextAnonymousSources

// "Officials said" five times is one thing to mend; the finding stands at the first.
function bySource(document: Document): Map<string, Attribution[]> {
  const groups = new Map<string, Attribution[]>()
  for (const attribution of attributions(document)) {
    const { strength, source, back, sentence, by, nested } = attribution
    if (!source || back || by === 'act' || nested) continue
    const speaksForHouse = isUnnamedSpokesman(document, attribution)
    if (strength !== 'anonymous' && !speaksForHouse) continue
    if (!isRunningText(document, document.sentences[sentence])) continue
    if (isLinked(document, attribution)) continue
    const words = speaksForHouse ? 'a spokesman' : document.slice(source).toLowerCase()
    const group = groups.get(words)
    if (group) group.push(attribution)
    else groups.set(words, [attribution])
  }
  return groups
}

// "A Treasury spokesman said": the Treasury is the source, and whoever speaks for it is paid to be quoted by name.
function isUnnamedSpokesman({ tokens }: Document, { role, strength, source }: Attribution): boolean {
  return (
    role === 'spokesman' && strength !== 'named' && source !== undefined && articles.has(tokens.word[tokens.at(source.start)])
  )
}

const articles = new WordSet('a an another one')

// "[its chief executive told](…) the paper": the reader can look up who that is.
function isLinked({ marks }: Document, { start, end }: Attribution): boolean {
  return marks.some((mark) => mark.kind === 'link' && mark.start < end && mark.end > start)
}

function judge(document: Document, mentions: readonly Attribution[]): Finding | undefined {
  const anonymity = mentions.map((mention) => anonymityOf(document, mention))
  if (anonymity.includes('reason')) return undefined
  const [first, ...others] = mentions
  const withheld = anonymity.includes('withheld')
  const finding: Finding = {
    place: first,
    reason: `Unexpected source without a name \`${document.slice(first)}\`, expected a name or the reason it is withheld`,
    related: others.map((place) => ({ place, reason: 'The same words again' })),
    note: 'Name the source, or say why the name is withheld and how the source can know.'
  }
  if (anonymity.includes('boilerplate')) {
    return {
      ...finding,
      severity: 'info',
      reason: `Unexpected stock reason for the unnamed source \`${document.slice(first)}\`, expected what this source has to fear`,
      note: '“Not authorized to speak publicly” is true of nearly everybody; say why readers should hear this source all the same.'
    }
  }
  if (withheld) {
    return {
      ...finding,
      reason: `Unexpected anonymity without a reason for \`${document.slice(first)}\`, expected why the name is withheld`
    }
  }
  return first.role && mild.has(first.role) ? { ...finding, severity: 'info' } : finding
}

/** Passers-by speak for themselves; spokesmen, prosecutors and "Treasury officials" for a house that can be asked. */
const mild: ReadonlySet<SourceNoun> = new Set(['private', 'spokesman', 'office'])

/** How the sentence behind goes on about the source of this one. */
const sameSource = new WordSet('he she they the both all none neither')

type Anonymity = 'reason' | 'boilerplate' | 'withheld' | 'unexplained'

/** What the sentence of a source, or the one behind it, says about the missing name. */
function anonymityOf(document: Document, { sentence, start }: Attribution): Anonymity {
  const { tokens, sentences } = document
  const own = sentences[sentence]
  const following = sentences[sentence + 1]
  const goesOn = following?.block === own.block && sameSource.has(tokens.word[following.first])
  const last = goesOn ? following.last : own.last
  for (let at = tokens.at(start); at <= last; at++) {
    if (boilerplate.matchAt(tokens, at)) return 'boilerplate'
    const match = namelessness.matchAt(tokens, at)
    if (!match) continue
    for (let next = match.last + 1; next <= last; next++) {
      if (boilerplate.matchAt(tokens, next) || customs.matchAt(tokens, next)) return 'boilerplate'
      if (reasons.matchAt(tokens, next)) return 'reason'
    }
    return 'withheld'
  }
  return 'unexplained'
}
