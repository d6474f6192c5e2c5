import { createHash, randomBytes } from 'node:crypto'

/** The secrets of one attempt, fresh for each: 256 bits apiece (RFC 7636 §7.1). */
export interface Proof {
  /** Leaves memory only in the body of the token request. */
  readonly verifier: string
  /** What the browser carries instead: BASE64URL(SHA256(verifier)). */
  readonly challenge: string
  readonly state: string
  readonly nonce: string
}

const random = (): string => randomBytes(32).toString('base64url')

/** The S256 challenge of a verifier (RFC 7636 §4.2). */
export const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier, 'ascii').digest('base64url')

export function createProof(): Proof {
  const verifier = random()
  return { verifier, challenge: challengeOf(verifier), state: random(), nonce: random() }
}
