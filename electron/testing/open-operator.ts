import type { OutsideWorld } from '../outside-world'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import type { SecretStore } from '../secrets/secret-store'
import { MsalClient } from '../sign-in/msal-client'
import { OperatorSession, type SessionParts } from '../sign-in/operator-session'
import { TokenCache } from '../sign-in/token-cache'
import type { Session } from '../../shared/session'
import type { ScriptedProvider } from './scripted-provider'
import { createRecordedLog } from './recorded-log'

/** The real session over the real msal, with a world and a browser of the test's own. */
export interface OpenOperator {
  readonly session: OperatorSession
  readonly msal: MsalClient
  readonly cache: TokenCache
  readonly store: SecretStore
  readonly states: readonly Session[]
  readonly log: ReturnType<typeof createRecordedLog>
}

export interface OperatorOptions extends Partial<
  Pick<SessionParts, 'openBrowser' | 'now' | 'copy' | 'language'>
> {
  readonly world: OutsideWorld
  readonly store?: SecretStore
}

export function openOperator({
  world,
  store = createMemorySecretStore(),
  now = Date.now,
  ...rest
}: OperatorOptions): OpenOperator {
  const log = createRecordedLog()
  const cache = new TokenCache(store, log)
  const msal = new MsalClient({ world, cache, now })
  const session = new OperatorSession({
    ...{ world, msal, cache, log, now, random: () => 0.5 },
    language: () => 'en',
    openBrowser: () => Promise.resolve(),
    copy: () => Promise.resolve(),
    ...rest,
  })
  const states: Session[] = []
  session.onChange((next) => states.push(next))
  return { session, msal, cache, store, states, log }
}

/** A browser in which whoever the provider thinks of signs in at once. */
export const openAt = (idp: ScriptedProvider, options: Partial<OperatorOptions> = {}): OpenOperator =>
  openOperator({
    world: idp.world,
    openBrowser: (link) => {
      void idp.browse(link)
      return Promise.resolve()
    },
    ...options,
  })

export async function signedIn(
  idp: ScriptedProvider,
  options: Partial<OperatorOptions> = {},
): Promise<OpenOperator> {
  const operator = openAt(idp, options)
  const outcome = await operator.session.signIn()
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  idp.tokenRequests.length = 0
  return operator
}

/** How many renewals the provider was asked for. */
export const renewals = (idp: ScriptedProvider): number =>
  idp.tokenRequests.filter(({ fields }) => fields.get('grant_type') === 'refresh_token').length

export const tokenOf = async ({ session }: OpenOperator): Promise<string> => {
  const outcome = await session.accessToken()
  return outcome.ok ? outcome.value : ''
}

export async function textOf(store: SecretStore): Promise<string> {
  const found = await store.read()
  return found.state === 'kept' ? found.text : ''
}

/** This moment, for tests in which msal looks at the real clock too. */
export const rightNow = (): number => Math.round(performance.timeOrigin + performance.now())
