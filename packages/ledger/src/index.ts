export type {
  Agreement,
  Claim,
  ClaimKind,
  ClaimParts,
  ClaimQuantity,
  ClaimTime,
  Knowledge,
  SaidBy,
  WorthReason
} from './claims/claim.ts'
export { type ClaimOptions, claimsOf } from './claims/find.ts'
export { claimsCsv } from './formats/csv.ts'
export { claimsHtml } from './formats/html/index.ts'
export { claimsJson, type Trouble } from './formats/json.ts'
export { claimsMarkdown } from './formats/markdown.ts'
export { goneOf, knownLines, type Row, rowsOf, type Sheet, saidByWords } from './formats/sheet.ts'
export { ChangedMeanwhile, replaceFile } from './replace-file.ts'
export { type Entry, type Marks, type Status, statuses, type Was } from './worksheet/entry.ts'
export { type Merged, mergeClaims } from './worksheet/merge.ts'
export { MalformedWorksheet, Worksheet, type WorksheetProblem } from './worksheet/worksheet.ts'
