import type { Place } from './times'

/** The first wanted locale, with the region that a later one adds to it: `['de', 'de-CH']` writes numbers as in Switzerland. */
export function toPlace(locales: readonly string[], zone: string): Place {
  const [first = 'en'] = locales
  const locale = locales.find((one) => one.startsWith(`${first}-`)) ?? first
  return { locale, zone }
}
