/** For other files of the newsroom's that are written as YAML: each value with its place, each mistake in the same words. */
export { type Complaint, complaintsOf } from './complaints.ts'
export { ConfigText, type Path } from './config-text.ts'
