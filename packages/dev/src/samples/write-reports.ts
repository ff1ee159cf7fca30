import { writeFileSync } from 'node:fs'
import { root } from '../workspace.ts'
import { reportOn } from './report.ts'
import { samples } from './samples.ts'

for (const sample of samples()) writeFileSync(`${root}samples/${sample.slug}/report.txt`, reportOn(sample))
