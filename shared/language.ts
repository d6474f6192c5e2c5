/** The languages of the console, as BCP 47 has them; the first is spoken where none is wanted. */
export const languageTags = ['en', 'it', 'de', 'fr', 'es'] as const

/** One of these. */
export type LanguageTag = (typeof languageTags)[number]

/** Each language by the name its speakers look for. */
export const ownNameOf: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  it: 'Italiano',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
}

/** The first wanted language that the console speaks: `['rm-CH', 'de-CH', 'en']` → `de`. */
export function toLanguageTag(wanted: readonly string[]): LanguageTag {
  for (const locale of wanted) {
    const language = locale.toLowerCase().split(/[-_]/)[0]
    const spoken = languageTags.find((tag) => tag === language)
    if (spoken) return spoken
  }
  return languageTags[0]
}
