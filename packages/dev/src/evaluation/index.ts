import { writeFileSync } from 'node:fs'
import { root } from '../workspace.ts'
import { claimsOfSet, lintSet, wordsIn } from './lint-set.ts'
import { sampleOf } from './read.ts'
import { hasSets, type RankingScore, scoreOf } from './scorer.ts'
import { rankingTable, rateTable, scoreTable } from './tables.ts'

const results = 'packages/dev/src/evaluation/results.md'

const usage =
  'Usage: pnpm eval                        scores every set and writes results.md\n       pnpm eval read RULE [N] [SET]   shows N findings of a rule with their context (20, clean)'

const [command, ruleId, count = '20', set = 'clean'] = process.argv.slice(2)

if (!hasSets) console.log('The evaluation sets are not beside the repository (../shared/eval): nothing was measured.')
else if (command === 'read' && ruleId) console.log(sampleOf(ruleId, lintSet(set), Number(count)))
else if (command === undefined) await writeResults()
else {
  console.error(usage)
  process.exitCode = 2
}

async function writeResults(): Promise<void> {
  const parts = [
    '# Results',
    "Written by `pnpm eval`: the bundled command on each evaluation set, scored by the sets' own scorer. Never edited by hand."
  ]
  for (const name of ['splice', 'contradiction', 'contradoc', 'attribution'])
    parts.push(scoreTable(name, await scoreOf(name, lintSet(name))))
  parts.push(rankingTable('checkworthy', await scoreOf<RankingScore>('checkworthy', claimsOfSet('checkworthy'))))
  parts.push(rateTable('clean', lintSet('clean'), wordsIn('clean')))
  const text = `${parts.join('\n\n')}\n`
  writeFileSync(`${root}${results}`, text)
  console.log(`${text}\nWrote ${results}`)
}
