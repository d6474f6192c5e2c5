import type { Feature } from '../../shared/feature'
import type { Session } from '../../shared/session'

/** Says whether somebody is signed in who was granted what a feature needs. */
export const allows = (session: Session, feature: Feature): boolean =>
  session.state === 'signedIn' && (session.granted?.includes(feature) ?? false)
