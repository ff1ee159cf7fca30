export type {
  Claim,
  ClaimKind,
  ClaimParts,
  ClaimQuantity,
  ClaimTime,
  Knowledge,
  SaidBy,
  WorthReason
} from './claims/claim.ts'
export { type ClaimLookup, type ClaimOptions, claimsOf } from './claims/find.ts'
