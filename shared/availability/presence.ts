import type { PersonId } from '../person'
import type { Instant } from './availability'

/**
 * What somebody is doing, as their computer and phone tell, in the order in which one hides another. `unknown`: nothing
 * that can be understood was told. It hides `available`, so that a word of the future never passes for being there.
 */
export const activities = [
  'inCall',
  'presenting',
  'doNotDisturb',
  'outOfOffice',
  'inMeeting',
  'busy',
  'beRightBack',
  'away',
  'offWork',
  'offline',
  'unknown',
  'available',
] as const

/** One of these. */
export type Activity = (typeof activities)[number]

/** What one colleague was doing. */
export interface Presence {
  readonly personId: PersonId
  readonly activity: Activity
  /** When it was asked for. */
  readonly asOf: Instant
}
