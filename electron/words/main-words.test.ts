import { describe, expect, it } from 'vitest'
import { languageTags } from '../../shared/language'
import { mainWords } from './main-words'

/** Every text with where it stands; what is put into one is marked. */
function* textsOf(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'function') yield [path, String(Reflect.apply(value, undefined, ['‹here›']))]
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${name}`)
  } else yield [path, String(value)]
}

const textsIn = (tag: keyof typeof mainWords) => new Map(textsOf(mainWords[tag]))
const english = textsIn('en')

describe.each(languageTags.filter((tag) => tag !== 'en'))('what the main process says in “%s”', (tag) => {
  const texts = textsIn(tag)

  it('is whole, and none of it English', () => {
    expect([...texts.keys()]).toEqual([...english.keys()])
    expect([...texts].filter(([path, text]) => !/\S/.test(text) || text === english.get(path))).toEqual([])
  })

  it('names what the English text names', () => {
    const named = (of: typeof texts) =>
      [...of].filter(([, text]) => text.includes('‹here›')).map(([path]) => path)
    expect(named(texts)).toEqual(named(english))
  })
})
