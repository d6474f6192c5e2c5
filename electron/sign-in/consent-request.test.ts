import { expect, it } from 'vitest'
import { askedFeatures } from '../../shared/feature'
import { languageTags } from '../../shared/language'
import { mainWords } from '../words/main-words'
import { clientId, ScriptedProvider } from '../testing/scripted-provider'
import { adminConsentLink, consentRequest, signOutPage } from './consent-request'
import { toScopes } from './scopes'

const { world } = new ScriptedProvider()

it('leads an administrator to the page of their own organisation', () => {
  expect(adminConsentLink(world)).toBe(`${world.authority.url}/adminconsent?client_id=${clientId}`)
})

it('never asks the administrator of any organisation at large', () => {
  expect(adminConsentLink(world)).not.toContain('/common/')
})

it.each(languageTags)('in “%s” it names every permission with its reason, the app and the link', (tag) => {
  const text = consentRequest(world, askedFeatures, mainWords[tag].consent)
  for (const scope of toScopes(askedFeatures))
    expect(text).toMatch(new RegExp(`^- ${scope}: \\p{L}.{15,}$`, 'mu'))
  expect(text).toContain(clientId)
  expect(text).toContain(adminConsentLink(world))
  expect(text.length).toBeLessThan(2_000)
})

it('names only what is asked for', () => {
  expect(consentRequest(world, [], mainWords.en.consent)).not.toContain('Mail.Send')
})

it('offers the browser’s own sign-out', () => {
  expect(signOutPage(world)).toBe(`${world.authority.url}/oauth2/v2.0/logout`)
})
