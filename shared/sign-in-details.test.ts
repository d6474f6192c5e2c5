import { expect, it } from 'vitest'
import { toDetailsText } from './sign-in-details'

const details = { error: 'invalid_grant', at: 0, organisation: 'contoso.example', appId: 'an-app' }

it('writes one fact a line, and only those there are', () => {
  expect(toDetailsText('PB-1A2B3C', details)).toBe(
    'Reference: PB-1A2B3C\nError: invalid_grant\nTime (UTC): 1970-01-01T00:00:00.000Z\nOrganisation: contoso.example\nApp id: an-app',
  )
})

it('names code and correlation id when the provider gave them', () => {
  const text = toDetailsText('PB-1A2B3C', { ...details, code: 'AADSTS50105', correlationId: 'c0ffee' })
  expect(text).toContain('Code: AADSTS50105\nCorrelation id: c0ffee')
})
