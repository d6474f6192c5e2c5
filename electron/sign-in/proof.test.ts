import { expect, it } from 'vitest'
import { challengeOf, createProof } from './proof'

it('7636-2 L24 makes the challenge of RFC 7636, appendix B', () => {
  expect(challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  )
})

it('7636-1 L24 never repeats itself in 1,000 attempts, each with 256 bits of unreserved signs', () => {
  const proofs = Array.from({ length: 1_000 }, createProof)
  const secrets = proofs.flatMap(({ verifier, state, nonce }) => [verifier, state, nonce])
  expect(new Set(secrets).size).toBe(3_000)
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/)
})

it('8252-9 L24 gives the state more than 128 bits', () => {
  expect(Buffer.from(createProof().state, 'base64url').length * 8).toBeGreaterThanOrEqual(128)
})

it('L24 shows the browser the challenge of its own verifier and nothing of the verifier', () => {
  const { verifier, challenge, state, nonce } = createProof()
  expect(challenge).toBe(challengeOf(verifier))
  for (const shown of [challenge, state, nonce]) expect(shown).not.toContain(verifier)
})
