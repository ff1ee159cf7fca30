import { readFileSync } from 'node:fs'
import { type OptionSpec, type Rule, urlOf } from '@stet/core'
import { catalogue, configSchema } from '@stet/engine'
import { groups, loadRule, pluginName, root, ruleIds } from '../workspace.ts'

/** The files that are made from the rules, in whole or in a stretch: path from the root → content. */
export async function documentedFiles(): Promise<Map<string, string>> {
  const rules: Rule[] = await Promise.all(ruleIds().map(async (ruleId) => (await loadRule(ruleId)).rule))
  return new Map([
    ['README.md', readme()],
    ['packages/config/stetrc.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`],
    ...rules.map((rule): [string, string] => {
      const path = `rules/retext-${rule.meta.ruleId}/readme.md`
      return [path, withHead(path, rule)]
    })
  ])
}

function readme(): string {
  const text = readFileSync(`${root}README.md`, 'utf8')
  return withStretch(withStretch(text, 'output', someOutput()), 'rules', ruleTable())
}

/** The errors of the first sample's report, as the terminal shows them. */
function someOutput(): string {
  const report = readFileSync(`${root}samples/strategic-diplomacy/report.txt`, 'utf8').trimEnd()
  const [path, ...findings] = report.split(/\n(?=\d+:\d+-\d+:\d+ )/)
  const errors = findings.filter((finding) => / error /.test(finding.split('\n')[0])).map((finding) => finding.trimEnd())
  return ['```text', path, '…', errors.join('\n\n'), '…', report.split('\n').at(-1), '```'].join('\n')
}

function ruleTable(): string {
  const rows = groups.flatMap((group) =>
    catalogue
      .map(({ meta }) => meta)
      .filter((meta) => meta.group === group)
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
      .map((meta) => `| ${group} | [\`${meta.ruleId}\`](${pathOf(urlOf(meta))}) | ${meta.severity} | ${meta.description} |`)
  )
  return ['| group | rule | severity | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The page of a rule as a path from the root. */
function pathOf(url: string): string {
  return url.replace(/^.*?\/(?:tree|blob)\/main\//, '').replace(/#readme$/, '')
}

const endOfHead = '<!-- written by hand from here on -->'

function withHead(path: string, rule: Rule): string {
  const text = readFileSync(`${root}${path}`, 'utf8')
  const mark = text.indexOf(endOfHead)
  const firstSection = text.search(/^## /m)
  const body =
    mark >= 0 ? text.slice(mark + endOfHead.length) : `\n\n${text.slice(firstSection < 0 ? text.length : firstSection)}`
  return `${head(rule)}\n${endOfHead}${body}`
}

function head({ meta, options }: Rule): string {
  const name = pluginName(meta.ruleId)
  return `# @stet/retext-${meta.ruleId}

${meta.description}.

*${meta.group}, ${meta.severity} by default.* \`stet\` runs it; alone it is a retext plugin:

\`\`\`js
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import ${name} from '@stet/retext-${meta.ruleId}'

const file = await unified().use(retextEnglish).use(${name}).use(retextStringify).process(text)
console.log(file.messages)
\`\`\`
${optionTable(options)}`
}

function optionTable(options: Rule['options']): string {
  const rows = Object.entries(options as Record<string, OptionSpec<unknown>>).map(
    ([name, spec]) => `| \`${name}\` | \`${JSON.stringify(spec.default)}\` | ${spec.description} |`
  )
  return rows.length === 0 ? '' : `\n${['| option | default | what it does |', '| --- | --- | --- |', ...rows].join('\n')}\n`
}

/** A text with the stretch between `<!-- name -->` and `<!-- /name -->` replaced. */
function withStretch(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`Unexpected README.md, expected the marks ${open} and ${close} in it`)
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`
}
