import { readdirSync, readFileSync } from 'node:fs'
import type { Severity, Span } from '@stet/core'
import { root } from '../workspace.ts'

/** A place in the article, marked by a person. */
export interface Marked extends Span {
  text: string
}

/** A finding that an editor would make in a sample. */
export interface GoldRow extends Marked {
  rule: string
  severity: Severity
  /** The other end of a contradiction. */
  other: Marked | null
  why: string
}

export interface Sample {
  slug: string
  /** File name of the article in the sample's folder. */
  file: string
  source: string
  gold: GoldRow[]
}

/** The samples, in the order of their names. */
export function samples(): Sample[] {
  return readdirSync(`${root}samples`).sort().map(sampleIn)
}

function sampleIn(slug: string): Sample {
  const folder = `${root}samples/${slug}/`
  const file = readdirSync(folder).find((name) => name.startsWith('article.'))
  if (file === undefined) throw new Error(`Unexpected folder samples/${slug} without an article`)
  return {
    slug,
    file,
    source: readFileSync(folder + file, 'utf8'),
    gold: JSON.parse(readFileSync(`${folder}gold.json`, 'utf8'))
  }
}
