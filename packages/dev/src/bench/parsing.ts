import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Corpus } from './corpus.ts'
import type { Parser, ParserTask } from './parser.ts'
import { median } from './rounds.ts'

const ROUNDS = 7

/**
 * Throughput of the columns and of the nlcst view beside that of parse-english, in rounds by turns. Each parser has a
 * thread with a heap of its own: the trees of one are not swept on another's time.
 */
export async function parsingReport({ drafts, megabytes }: Corpus): Promise<string> {
  const texts = drafts.map(({ text }) => text)
  const parsers: Parser[] = ['columns', 'view', 'english']
  const threads = parsers.map((parser) => threadOf({ parser, texts }))
  const times: number[][] = parsers.map(() => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, thread] of threads.entries()) {
      const seconds = await secondsOf(thread)
      if (round > 0) times[index].push(seconds)
    }
  }
  await Promise.all(threads.map((thread) => thread.terminate()))
  const [columns, view, english] = times.map(median)
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

function threadOf(task: ParserTask): Worker {
  return new Worker(new URL('./parser.js', import.meta.url), { workerData: task })
}

async function secondsOf(thread: Worker): Promise<number> {
  const answer = once(thread, 'message')
  thread.postMessage('round')
  const [seconds] = await answer
  return seconds
}
