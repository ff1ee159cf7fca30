import { parentPort, workerData } from 'node:worker_threads'
import { Document, type Draft, draftOfText, nlcstOf } from '@stet/core'
import { ParseEnglish } from 'parse-english'

/** What is timed: the parsing of all drafts. */
const parsers = {
  columns: (draft: Draft) => new Document(draft).sentences.length,
  view: ({ text }: Draft) => nlcstOf(text).children.length,
  english: ({ text }: Draft) => new ParseEnglish().parse(text).children.length
}

export type Parser = keyof typeof parsers

/** What the thread is given. */
export interface ParserTask {
  parser: Parser
  texts: readonly string[]
}

// A thread of the benchmark: each message asks for one round, and is answered by its seconds.
const { parser, texts } = workerData as ParserTask
const drafts = texts.map(draftOfText)
parentPort!.on('message', () => {
  const start = performance.now()
  drafts.map(parsers[parser])
  parentPort!.postMessage((performance.now() - start) / 1000)
})
