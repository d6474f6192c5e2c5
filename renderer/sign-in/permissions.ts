import type { Feature } from '../../shared/feature'

/** What the console can use today beyond names and free/busy: nothing is asked for that nobody would see. */
export const offeredFeatures = [
  'presence',
  'fullDirectory',
  'outOfOfficeText',
  'sendingMail',
  'groups',
] as const satisfies readonly Feature[]

/** One of these. */
export type OfferedFeature = (typeof offeredFeatures)[number]
