import type { Tokens } from '@stet/core'

/** Whether a token is a hyphen within a word: "tie-up", "value-added". */
export function isInnerHyphen(tokens: Tokens, token: number): boolean {
  return (
    token > 0 &&
    token < tokens.length - 1 &&
    tokens.text(token) === '-' &&
    tokens.start[token] === tokens.end[token - 1] &&
    tokens.start[token + 1] === tokens.end[token]
  )
}
