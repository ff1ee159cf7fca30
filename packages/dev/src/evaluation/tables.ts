import type { Report } from './lint-set.ts'
import type { RankingScore, SetScore } from './scorer.ts'

/** Recall, precision and F1 of each kind of a set. */
export function scoreTable(set: string, { table, negatives = {} }: SetScore): string {
  const rows = Object.entries(table).map(([kind, row]) => {
    const [gold, hit] = [row.gold ?? row.flag, row.hit ?? row.flagged]
    return `| ${kind} | ${gold} | ${hit} | ${row.recall.toFixed(3)} | ${row.precision.toFixed(3)} | ${row.f1.toFixed(3)} |`
  })
  const silent = Object.entries(negatives).map(
    ([label, { documents, alarms, flagged }]) => `${alarms} alarms in ${flagged} of ${documents} ${label} texts`
  )
  return [
    `## ${set}`,
    '',
    '| kind | gold | found | recall | precision | F1 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    ...(silent.length > 0 ? ['', `Without a fault: ${silent.join(', ')}.`] : [])
  ].join('\n')
}

/** How well the claims' scores rank what fact checkers chose. */
export function rankingTable(set: string, { map, rPrecision, at, share, documents }: RankingScore): string {
  const rows = documents.map(({ ref, sentences, wanted, ap }) => `| ${ref} | ${sentences} | ${wanted} | ${ap.toFixed(3)} |`)
  const precisions = Object.entries(at).map(([count, precision]) => `P@${count} ${precision.toFixed(3)}`)
  return [
    `## ${set}`,
    '',
    `MAP ${map.toFixed(3)}, R-precision ${rPrecision.toFixed(3)}, ${precisions.join(', ')}; ${(share * 100).toFixed(1)} % of the sentences are check-worthy.`,
    '',
    '| transcript | sentences | check-worthy | average precision |',
    '| --- | ---: | ---: | ---: |',
    ...rows
  ].join('\n')
}

/** Findings per 1,000 words of each rule and severity. */
export function rateTable(set: string, { files }: Report, words: number): string {
  const counts = new Map<string, number>()
  for (const { messages } of files) {
    for (const { ruleId, severity } of messages)
      counts.set(`${severity} | ${ruleId}`, (counts.get(`${severity} | ${ruleId}`) ?? 0) + 1)
  }
  const row = (name: string, count: number) => `| ${name} | ${count} | ${((count * 1000) / words).toFixed(3)} |`
  const totals = ['error', 'warning', 'info'].map((severity) => {
    const all = [...counts].filter(([name]) => name.startsWith(severity)).reduce((sum, [, count]) => sum + count, 0)
    return row(`${severity} | **all**`, all)
  })
  return [
    `## ${set}: findings on edited text`,
    '',
    `${files.length} texts, ${words} words.`,
    '',
    '| severity | rule | findings | per 1,000 words |',
    '| --- | --- | ---: | ---: |',
    ...totals,
    ...[...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name, count]) => row(name, count))
  ].join('\n')
}
