import type { Feature } from '../../shared/feature'
import { failed, type Outcome } from '../../shared/outcome'
import { createReference } from '../create-reference'
import type { OperatorSession } from './operator-session'
import { toScopes } from './scopes'

/** Asks the operator, in the browser, for what a feature needs. When they or their organisation say no, all else stays as it was. */
export async function askFor(session: OperatorSession, feature: Feature): Promise<Outcome<undefined>> {
  const { grants } = session
  if (grants.includes(feature)) return { ok: true, value: undefined }
  const outcome = await session.signIn({ scopes: toScopes([...grants, feature]) })
  if (!outcome.ok || session.grants.includes(feature)) return outcome
  return failed({ kind: 'consentNeeded', reference: createReference() })
}
