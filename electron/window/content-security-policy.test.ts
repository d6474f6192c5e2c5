import { CspEvaluator } from 'csp_evaluator/dist/evaluator'
import { Severity } from 'csp_evaluator/dist/finding'
import { CspParser } from 'csp_evaluator/dist/parser'
import { expect, it, vi } from 'vitest'
import { contentSecurityPolicy } from './app-protocol'

vi.mock('electron', () => ({ protocol: {} }))

it('E07 the policy is the one we mean, and Google’s evaluator of such policies finds nothing in it', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  )
  const findings = new CspEvaluator(new CspParser(contentSecurityPolicy).csp).evaluate()
  // 'self' is flagged where a server might host a stranger's scripts; app://patchboard serves the program's own files alone.
  expect(
    findings.filter(({ severity, value }) => severity < Severity.MEDIUM_MAYBE && value !== "'self'"),
  ).toEqual([])
})
