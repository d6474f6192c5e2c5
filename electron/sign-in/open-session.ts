import { join } from 'node:path'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import type { SecretBox } from '../secrets/secret-box'
import { MsalClient } from './msal-client'
import { OperatorSession, type SessionParts } from './operator-session'
import { TokenCache } from './token-cache'

interface OpenParts extends Omit<SessionParts, 'msal' | 'cache'> {
  readonly profileFolder: string
  readonly box: SecretBox
}

/** Who is at the desk, with the sign-in that rests in this profile folder. Nothing is asked before it resumes. */
export async function openSession(parts: OpenParts): Promise<OperatorSession> {
  const { world, profileFolder, box, log } = parts
  const store = await chooseSecretStore({ path: join(profileFolder, 'sign-in.sealed'), box, log })
  const cache = new TokenCache(store, log)
  const msal = new MsalClient({ world, cache, now: parts.now })
  return new OperatorSession({ ...parts, msal, cache })
}
