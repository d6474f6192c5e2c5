/**
 * Keeps a text once for everybody who has it: each part of the people that is told brings its own copies of a few hundred titles,
 * departments and offices.
 */
export function createShareTexts(): (text: string) => string {
  const texts = new Map<string, string>()
  return (text) => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
}
