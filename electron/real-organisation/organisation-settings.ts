import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { SettingName } from '../../shared/problem'
import { createReference } from '../create-reference'
import { clouds, type Cloud } from './clouds'

/** Which organisation to connect to, as its administrator registered this app. */
export interface OrganisationSettings {
  /** Application (client) id: a GUID. */
  readonly clientId: string
  /** Directory (tenant) id, one of its domains, or `organizations`. Never `common`: free/busy is work data. */
  readonly tenant: string
  readonly cloud: Cloud
  /**
   * As registered: the portal's form takes http://localhost, with any port; http://127.0.0.1 needs the manifest.
   * https://learn.microsoft.com/entra/identity-platform/reply-url#localhost-exceptions
   */
  readonly redirectHost: 'localhost' | '127.0.0.1'
  /** `query` where a filter on the network forbids forms from https to this computer. */
  readonly responseMode: 'form_post' | 'query'
}

type Name = keyof OrganisationSettings

/** Each setting's name in the environment; in the settings file it has its own. */
const variables: Readonly<Record<Name, string>> = {
  clientId: 'PATCHBOARD_CLIENT_ID',
  tenant: 'PATCHBOARD_TENANT',
  cloud: 'PATCHBOARD_CLOUD',
  redirectHost: 'PATCHBOARD_REDIRECT_HOST',
  responseMode: 'PATCHBOARD_RESPONSE_MODE',
}
const names: readonly Name[] = ['clientId', 'tenant', 'cloud', 'redirectHost', 'responseMode']

/** One of these words in any case; the first one when none is given. */
const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .string()
    .default(words[0])
    .transform((text, context) => {
      const word = words.find((one) => one.toLowerCase() === text.toLowerCase())
      if (word === undefined) context.addIssue('no such word')
      return word ?? words[0]
    })

const settings = z.object({
  clientId: z.guid(),
  tenant: z
    .union([
      z.guid(),
      z.literal('organizations'),
      z.string().regex(/^(?=.{4,253}$)[a-z\d-]+(\.[a-z\d-]+)+$/i),
    ])
    .transform((text) => text.toLowerCase()),
  cloud: oneOf(clouds),
  redirectHost: oneOf(['localhost', '127.0.0.1']),
  responseMode: oneOf(['form_post', 'query']),
})
// Settings of other parts may stand beside ours.
const file = z.looseObject(Object.fromEntries(names.map((name) => [name, z.string().optional()])))

const misconfigured = (setting: SettingName): Outcome<never> =>
  failed({ kind: 'misconfigured', setting, reference: createReference() })

type Given = Readonly<Record<string, unknown>>

/** The settings as they stand in a settings file; none when there is no file. */
async function readFromFile(path: string): Promise<Outcome<Given>> {
  try {
    const parsed = file.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? done(parsed.data) : misconfigured('settingsFile')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isAbsent ? done({}) : misconfigured('settingsFile')
  }
}

/**
 * Which organisation is configured: by the environment (PATCHBOARD_CLIENT_ID, PATCHBOARD_TENANT …), else by the settings file.
 * `undefined`: none is, so the sample organisation opens. One without the other, or a malformed one, is a problem:
 * the sample must never be taken for the real company because of a typing error.
 */
export async function readOrganisationSettings(
  environment: Readonly<Record<string, string | undefined>>,
  settingsPath: string,
): Promise<Outcome<OrganisationSettings | undefined>> {
  const fromFile = await readFromFile(settingsPath)
  if (!fromFile.ok) return fromFile
  const given = names
    .map((name) => [name, environment[variables[name]] ?? fromFile.value[name]] as const)
    .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  if (given.length === 0) return done(undefined)
  const parsed = settings.safeParse(Object.fromEntries(given))
  if (parsed.success) return done(parsed.data)
  const wrong = parsed.error.issues.map(({ path }) => path[0])
  return misconfigured(names.find((name) => wrong.includes(name)) ?? 'settingsFile')
}
