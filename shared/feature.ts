/** What the console can do beyond names and free/busy, in the order of the permissions page; each is asked for when it is turned on. */
export const features = [
  'presence',
  'fullDirectory',
  'outOfOfficeText',
  'rooms',
  'sendingMail',
  'peopleNearby',
  'groups',
  'sentMail',
] as const

/** One of these. Without its permission it is absent, and all else works. */
export type Feature = (typeof features)[number]

/** What the console asks for. The rest is used where an organisation granted it by itself. */
export const askedFeatures: readonly Feature[] = features.filter((feature) => feature !== 'sentMail')
