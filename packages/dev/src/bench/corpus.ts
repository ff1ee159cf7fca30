import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Draft, draftOfText } from '@stet/core'
import { root } from '../workspace.ts'

/** Drafts to measure on. */
export interface Corpus {
  /** Where they are from, for the reader of the figures. */
  about: string
  drafts: readonly Draft[]
  /** Their size as UTF-8, in millions of bytes. */
  megabytes: number
}

/** The texts of a folder; of the evaluation data's `bulk` where none is named, or generated text where that is missing. */
export function corpusOf(folder = `${root}../shared/eval/bulk/texts`): Corpus {
  const texts = existsSync(folder) ? textsIn(folder) : generatedTexts(600)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const from = existsSync(folder) ? folder.replace(root, '') : `generated text (${folder.replace(root, '')} is not there)`
  return {
    about: `${texts.length} texts, ${megabytes.toFixed(1)} MB, from ${from}`,
    drafts: texts.map(draftOfText),
    megabytes
  }
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
}

const openings = ['The council', 'Ms. Alder', 'A spokesman for the port', 'The World Bank', 'Mr. Okafor, 54,', 'Police in Lund']
const verbs = ['said on Tuesday', 'told reporters', 'announced', 'denied', 'agreed in March 2021', 'found']
const objects = [
  'that spending rose 3.4% to $1.13bn',
  'the plan, which cost 12,000 jobs, had failed',
  '“there was no other way”',
  'that the U.S.-led talks would go on',
  'a fund of €40 million for the region',
  'it did not know of the report'
]
const endings = ['.', ', according to the ministry.', ' after a two-day meeting.', ', it added.', ' at 6 p.m. local time.']

/** Texts of 24 sentences in the shape of news, the same ones each time. */
function generatedTexts(count: number): string[] {
  let state = 1
  return Array.from({ length: count }, () => Array.from({ length: 8 }, () => [1, 2, 3].map(sentence).join(' ')).join('\n\n'))

  function sentence(): string {
    return `${pick(openings)} ${pick(verbs)} ${pick(objects)}${pick(endings)}`
  }

  function pick(choices: readonly string[]): string {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return choices[(state >>> 8) % choices.length]
  }
}
