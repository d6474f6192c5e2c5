import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Outcome } from '../../shared/outcome'
import { openSettings } from '../settings/open-settings'
import { createRecordedLog } from '../testing/recorded-log'
import { toOrganisationSettings, type OrganisationSettings } from './organisation-settings'

const id = '0f0e0d0c-1a2b-4c3d-8e4f-001122334455'
const noAddresses = { signIn: '', graph: '' }
const usual = {
  cloud: 'global',
  cloudAddresses: noAddresses,
  redirectHost: 'localhost',
  responseMode: 'form_post',
}
const nowhere = join(tmpdir(), 'patchboard-no-such-folder', 'settings.json')

const writeSettings = async (text: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'patchboard-settings-')), 'settings.json')
  await writeFile(path, text)
  return path
}

/** What is configured by an environment and a file. */
async function read(
  environment: Record<string, string>,
  path = nowhere,
  policy = nowhere,
): Promise<Outcome<OrganisationSettings | undefined>> {
  const log = createRecordedLog()
  const settings = await openSettings({
    ...{ path, environment, log, now: Date.now },
    policy: { kind: 'file', path: policy },
  })
  return toOrganisationSettings(settings.now())
}

it('says that none is configured when nothing is set', async () => {
  expect(await read({})).toEqual({ ok: true, value: undefined })
  expect(await read({}, await writeSettings('{"theme": "dark"}'))).toEqual({ ok: true, value: undefined })
})

it.each([id, 'Contoso.Example', 'organizations'])('accepts the organisation “%s”', async (tenant) => {
  const outcome = await read({ PATCHBOARD_CLIENT_ID: ` ${id} `, PATCHBOARD_TENANT: tenant })
  expect(outcome).toMatchObject({
    ok: true,
    value: { clientId: id, tenant: tenant.toLowerCase(), ...usual },
  })
})

it.each([
  ['clientId', { PATCHBOARD_TENANT: 'contoso.example' }],
  ['clientId', { PATCHBOARD_CLIENT_ID: 'my app', PATCHBOARD_TENANT: 'contoso.example' }],
  ['clientId', { PATCHBOARD_CLOUD: 'dod' }],
  ['cloud', { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: id, PATCHBOARD_CLOUD: 'moon' }],
  ['redirectHost', { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: id, PATCHBOARD_REDIRECT_HOST: '::1' }],
  ['responseMode', { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: id, PATCHBOARD_RESPONSE_MODE: 'fragment' }],
  ['tenant', { PATCHBOARD_CLIENT_ID: id }],
  ['tenant', { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: 'common' }],
  ['tenant', { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: 'https://contoso.example/' }],
  ['tenant', { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: '../secrets' }],
])('names %s as wrong in %o', async (setting, environment) => {
  expect(await read(environment)).toMatchObject({ ok: false, problem: { kind: 'misconfigured', setting } })
})

it('reads the settings file, and the environment goes before it', async () => {
  const path = await writeSettings(JSON.stringify({ clientId: id, tenant: 'contoso.example' }))
  expect(await read({}, path)).toMatchObject({ value: { tenant: 'contoso.example' } })
  expect(await read({ PATCHBOARD_TENANT: 'fabrikam.example' }, path)).toMatchObject({
    value: { tenant: 'fabrikam.example' },
  })
})

it.each(['{ not json', '[]', '"text"'])(
  'the sample is not opened in the place of whatever a file that says %s was to name',
  async (text) => {
    const outcome = await read({}, await writeSettings(text))
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'misconfigured', setting: 'settingsFile' } })
    const named = { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: 'contoso.example' }
    expect(await read(named, await writeSettings(text))).toMatchObject({ ok: true })
  },
)

it('the policy names the organisation before anybody else, and one that cannot be read opens no sample', async () => {
  const policy = await writeSettings(JSON.stringify({ clientId: id, tenant: 'contoso.example' }))
  const environment = { PATCHBOARD_TENANT: 'fabrikam.example' }
  expect(await read(environment, nowhere, policy)).toMatchObject({ value: { tenant: 'contoso.example' } })
  expect(await read({}, nowhere, await writeSettings('{'))).toMatchObject({
    ok: false,
    problem: { kind: 'misconfigured', setting: 'policy' },
  })
})

it('names a setting of another kind as wrong', async () => {
  const outcome = await read({}, await writeSettings('{"clientId": 7}'))
  expect(outcome).toMatchObject({ problem: { kind: 'misconfigured', setting: 'clientId' } })
})

it.each([
  ['global', 'global'],
  ['gcchigh', 'gccHigh'],
  [' DoD ', 'dod'],
  ['china', 'china'],
])('knows the cloud “%s”', async (text, cloud) => {
  const given = { PATCHBOARD_CLIENT_ID: id, PATCHBOARD_TENANT: 'contoso.example', PATCHBOARD_CLOUD: text }
  expect(await read(given)).toMatchObject({ ok: true, value: { cloud } })
})

it('reads the cloud from the settings file too', async () => {
  const path = await writeSettings(JSON.stringify({ clientId: id, tenant: 'contoso.example', cloud: 'dod' }))
  expect(await read({}, path)).toMatchObject({ value: { cloud: 'dod' } })
})

const named = {
  PATCHBOARD_CLIENT_ID: id,
  PATCHBOARD_TENANT: id,
  PATCHBOARD_SIGN_IN_ADDRESS: 'https://login.cloud.example',
}

it('takes the addresses of another cloud from the environment', async () => {
  const graph = 'https://graph.cloud.example:8443'
  expect(await read({ ...named, PATCHBOARD_GRAPH_ADDRESS: graph })).toMatchObject({
    value: { cloudAddresses: { signIn: 'https://login.cloud.example', graph } },
  })
})

it.each([
  '',
  'http://graph.cloud.example',
  'https://graph.cloud.example/v1.0',
  'https://me:x@graph.cloud.example',
])('names the addresses of a cloud as wrong when Graph is at “%s”', async (graph) => {
  expect(await read({ ...named, PATCHBOARD_GRAPH_ADDRESS: graph })).toMatchObject({
    ok: false,
    problem: { kind: 'misconfigured', setting: 'cloudAddresses' },
  })
})

it('does not let the settings file lead sign-ins elsewhere', async () => {
  const cloudAddresses = { signIn: 'https://login.evil.example', graph: 'https://graph.evil.example' }
  const path = await writeSettings(JSON.stringify({ clientId: id, tenant: id, cloudAddresses }))
  expect(await read({}, path)).toMatchObject({
    problem: { kind: 'misconfigured', setting: 'cloudAddresses' },
  })
})

it('8252-7 reads redirect host and response mode', async () => {
  const path = await writeSettings(
    JSON.stringify({ clientId: id, tenant: id, redirectHost: '127.0.0.1', responseMode: 'query', other: 7 }),
  )
  expect(await read({}, path)).toMatchObject({
    value: { redirectHost: '127.0.0.1', responseMode: 'query' },
  })
})
