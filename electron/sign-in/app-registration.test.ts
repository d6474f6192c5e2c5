import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { features } from '../../shared/feature'
import { addressesOf } from '../real-organisation/clouds'
import { firstScopes, toScopes } from './scopes'

const at = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))

/** Delegated permissions by their number: https://learn.microsoft.com/graph/permissions-reference */
const nameOf: Readonly<Record<string, string>> = {
  'e1fe6dd8-ba31-4d61-89e7-88639da4683d': 'User.Read',
  'b340eb25-3456-403f-be2f-af7a0d370277': 'User.ReadBasic.All',
  '662d75ba-a364-42ad-adee-f5f880ea4878': 'Calendars.ReadBasic',
  'a154be20-db9c-4678-8ab7-66f6cc099a59': 'User.Read.All',
  '9c7a330d-35b3-4aa1-963d-cb2b9f927841': 'Presence.Read.All',
}

const registration = z.object({
  signInAudience: z.literal('AzureADMyOrg'),
  isFallbackPublicClient: z.literal(true),
  publicClient: z.object({ redirectUris: z.tuple([z.literal('http://localhost')]) }),
  requiredResourceAccess: z.tuple([
    z.object({
      resourceAppId: z.literal('00000003-0000-0000-c000-000000000000'),
      resourceAccess: z.array(z.object({ id: z.guid(), type: z.literal('Scope') })),
    }),
  ]),
})

it('the manifest asks for what the code asks for at first, and for the directory and presence, and for nothing else', async () => {
  const read = registration.parse(JSON.parse(await readFile(at('app-registration.json'), 'utf8')))
  const [{ resourceAccess }] = read.requiredResourceAccess
  expect(resourceAccess.map(({ id }) => nameOf[id] ?? id).sort()).toEqual(
    [...toScopes(['fullDirectory', 'presence'])].sort(),
  )
})

/** Stands in for the Azure CLI: notes what it was asked, and answers as it would. */
const az = `#!/bin/sh
echo "$*" >> "$ASKED"
case "$*" in
  *"ad app create"*) echo 11111111-2222-3333-4444-555555555555 ;;
  *"ad sp show"*Nothing*) ;;
  *"ad sp show"*) echo "$*" | sed "s/.*value=='\\([A-Za-z.]*\\)'.*/id-of-\\1/" ;;
  *"account show"*) echo 99999999-8888-7777-6666-555555555555 ;;
esac
`

async function register(...permissions: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-az-'))
  await writeFile(join(folder, 'az'), az)
  await chmod(join(folder, 'az'), 0o755)
  const asked = join(folder, 'asked')
  const env = { ...process.env, ASKED: asked, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` }
  const said = execFileSync('sh', [at('register-app.sh'), ...permissions], {
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  return { said, asked: (await readFile(asked, 'utf8')).split('\n') }
}

const isPosix = process.platform !== 'win32'

it.runIf(isPosix)(
  'the script adds the first permissions and those it is given, by their names, and says both ids',
  async () => {
    const more = toScopes(features).slice(firstScopes.length)
    const { said, asked } = await register(...more)
    const added = asked.flatMap((line) => /permission add .*id-of-([\w.]+)=Scope/.exec(line)?.[1] ?? [])
    expect(added).toEqual(toScopes(features))
    expect(asked[0]).toMatch(
      /--is-fallback-public-client true --public-client-redirect-uris http:\/\/localhost/,
    )
    expect(said).toBe(
      'clientId: 11111111-2222-3333-4444-555555555555\ntenant:   99999999-8888-7777-6666-555555555555\n',
    )
  },
)

it.runIf(isPosix)('the script stops at a permission that the cloud does not know', async () => {
  await expect(register('Nothing.Read')).rejects.toThrow(/has no delegated permission Nothing\.Read/)
})

it('the document names every permission and every address that the code uses', async () => {
  const text = await readFile(at('admin.md'), 'utf8')
  for (const scope of toScopes(features)) expect(text).toContain(`\`${scope}\``)
  for (const { authority, graphRoot } of Object.values(addressesOf))
    for (const address of [authority, graphRoot]) expect(text).toContain(`\`${new URL(address).host}\``)
})
