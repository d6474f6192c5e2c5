/** What the console can do beyond names and free/busy, in the order of the permissions page; each is asked for when it is turned on. */
export const features = [
  'presence',
  'fullDirectory',
  'outOfOfficeText',
  'rooms',
  'sendingMail',
  'peopleNearby',
] as const

/** One of these. Without its permission it is absent, and all else works. */
export type Feature = (typeof features)[number]
