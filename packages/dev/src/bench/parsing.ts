import { Document, nlcstOf } from '@stet/core'
import { ParseEnglish } from 'parse-english'
import type { Corpus } from './corpus.ts'
import { medianSeconds } from './rounds.ts'

/** Throughput of the columns and of the nlcst view beside that of parse-english. */
export function parsingReport({ drafts, megabytes }: Corpus): string {
  const [columns, view, english] = medianSeconds(5, [
    () => drafts.map((draft) => new Document(draft).sentences.length),
    () => drafts.map(({ text }) => nlcstOf(text).children.length),
    () => drafts.map(({ text }) => new ParseEnglish().parse(text).children.length)
  ])
  return [
    `columns (tokens, sentences)   ${rate(columns)}   ${ratio(columns)} (aim 20)`,
    `nlcst view, whole tree        ${rate(view)}   ${ratio(view)} (aim 5)`,
    `parse-english                 ${rate(english)}`
  ].join('\n')

  function rate(seconds: number): string {
    return `${(megabytes / seconds).toFixed(1).padStart(6)} MB/s`
  }

  function ratio(seconds: number): string {
    return `${(english / seconds).toFixed(1).padStart(5)} × parse-english`
  }
}
