/** The forms of a word; a language that has more than these two takes `other` for them. */
export interface Forms {
  readonly one: string
  readonly other: string
}

/** Chooses the form by the rules of the language: French says “0 personne” where English says “0 people”. */
export function createPlural(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, { one, other }) => (rules.select(count) === 'one' ? one : other)
}
