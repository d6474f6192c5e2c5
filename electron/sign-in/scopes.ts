import { features, type Feature } from '../../shared/feature'

/** The least that shows names and free/busy; more is asked when a feature is turned on. */
export const firstScopes: readonly string[] = ['User.Read', 'User.ReadBasic.All', 'Calendars.ReadBasic']

/** https://learn.microsoft.com/graph/permissions-reference */
const scopeOf: Readonly<Record<Feature, string>> = {
  presence: 'Presence.Read.All',
  fullDirectory: 'User.Read.All',
  outOfOfficeText: 'MailTips.ReadBasic.Shared',
  rooms: 'Place.Read.All',
  sendingMail: 'Mail.Send',
  peopleNearby: 'People.Read',
  groups: 'GroupMember.Read.All',
  // Never asked for: used where an organisation granted it by itself.
  sentMail: 'Mail.Read',
}

/** Some clouds write the resource before the name of a permission, and case is not kept everywhere. */
const shortName = (scope: string): string => scope.replace(/^https:\/\/[^/]+\//, '').toLowerCase()

const contains = (scopes: readonly string[], wanted: string): boolean =>
  scopes.some((scope) => shortName(scope) === wanted.toLowerCase())

/** Free/busy may be granted by a larger permission than the one asked for: Calendars.Read contains Calendars.ReadBasic. */
export const canReadCalendars = (scopes: readonly string[]): boolean =>
  scopes.some((scope) => /^calendars\.(read|readwrite)/.test(shortName(scope)))

/** The features that these scopes allow. */
export const toFeatures = (scopes: readonly string[]): readonly Feature[] =>
  features.filter((feature) => contains(scopes, scopeOf[feature]))

/** The one set of scopes a session asks for and renews with: another set would be another token and another renewal. */
export const toScopes = (wanted: readonly Feature[]): readonly string[] => [
  ...firstScopes,
  ...wanted.map((feature) => scopeOf[feature]),
]
