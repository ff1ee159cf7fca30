import { documentedFiles } from './documented-files.ts'
import { workspaceFiles } from './workspace-files.ts'
import { writeFiles } from './write-files.ts'

writeFiles(workspaceFiles())
writeFiles(await documentedFiles())
