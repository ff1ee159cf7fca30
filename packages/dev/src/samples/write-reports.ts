import { writeFileSync } from 'node:fs'
import { root } from '../workspace.ts'
import { reportOn, samples } from './report.ts'

for (const sample of samples()) writeFileSync(`${root}samples/${sample.slug}/report.txt`, reportOn(sample))
