import { describe, expect, it } from 'vitest'
import { languageTags } from '../../shared/language'
import { toTyped } from '../search/to-typed'
import { catalogues } from '../testing/catalogues'

/** Where a text stands, such as “calls.handedOver.link”, and what it says with a mark for each thing that is put into it. */
type Texts = ReadonlyMap<string, string>

/** Stands for the argument at this place: a text, a number or the named parts of one. */
function standIn(place: number): unknown {
  const parts = { all: `‹all ${place}›`, query: `‹query ${place}›`, isOne: false }
  return Object.assign(Object(`‹${place}›`), parts)
}

function* textsOf(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'function') {
    const args = Array.from({ length: value.length }, (_, place) => standIn(place))
    yield [path, String(Reflect.apply(value, undefined, args))]
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* textsOf(inner, path ? `${path}.${name}` : name)
  }
}

const textsIn = (language: keyof typeof catalogues): Texts => new Map(textsOf(catalogues[language], ''))
const english = textsIn('en')
const others = languageTags.filter((tag) => tag !== 'en')
const marksIn = (text: string): readonly string[] =>
  [...new Set([...text.toLowerCase().matchAll(/‹[^›]*›/g)].map(([mark]) => mark))].sort()

/** The same in that language: names, numbers, symbols, and words that both languages write alike. */
const alike: readonly RegExp[] = [
  /^(product|direction)$/,
  /^times\.(hours|minutes|hoursAndMinutes|range|tomorrowAt|dayAt)$/,
  /^whoElse\.(near\.head|behind)$/,
  /^person\.whichNumber$/,
  /^console\.keyNames\./,
  /^settings\.account\.roles\.(server|app|calendars)\.name$/,
  /^(console\.boardCount|aloud\.ended|signIn\.errorNumberPlaceholder)$/,
]
const alikeIn: Readonly<Record<(typeof others)[number], readonly string[]>> = {
  it: ['console.operatorMenu', 'settings.sections.desktop'],
  de: [
    'people.name',
    'console.offline',
    'diagnostics.problem',
    'settings.sections.desktop',
    'settings.account.organisation',
    'settings.account.cloud',
    'telephone.port',
  ],
  fr: [
    'person.phone.mobile',
    'diagnostics.service',
    'diagnostics.versions',
    'settings.account.organisation',
    'desktop.notifications',
  ],
  es: ['people.extension'],
}

describe.each(others)('the catalogue “%s”', (language) => {
  const texts = textsIn(language)

  it('has every text of the English one, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('leaves none empty, and none with a blank too many', () => {
    const bad = [...texts].filter(([, text]) => !/\S/.test(text) || /[ \t\n]{2}|^\s+[^·\s]|\s$/.test(text))
    expect(bad.filter(([path]) => path !== 'whoElse.behind')).toEqual([])
  })

  it('says none in English', () => {
    const same = [...texts].filter(([path, text]) => text === english.get(path)).map(([path]) => path)
    const meant = (path: string): boolean => alike.some((known) => known.test(path))
    expect(same.filter((path) => !meant(path))).toEqual(alikeIn[language])
  })

  it('puts into each text what the English one puts into it', () => {
    const marks = (of: Texts) => Object.fromEntries([...of].map(([path, text]) => [path, marksIn(text)]))
    expect(marks(texts)).toEqual(marks(english))
  })

  it('writes dots, quotes and blanks as the language does', () => {
    const foreign = {
      it: /["“”„]|\.\.\./,
      de: /["”«»]|\.\.\./,
      fr: /["“”„]|\.\.\.| [:;?!»]|« /,
      es: /["“”„]|\.\.\./,
    }
    expect([...texts].filter(([, text]) => foreign[language].test(text))).toEqual([])
  })
})

it('the search for missing texts finds one', () => {
  expect([...textsOf({ calls: { end: 'End', more: (count: number) => `and ${count} more` } }, '')]).toEqual([
    ['calls.end', 'End'],
    ['calls.more', 'and ‹0› more'],
  ])
})

it.each(languageTags)(
  '“free” and “busy” are understood in every language, as organisations mix them: %s',
  (tag) => {
    const { filterWords } = catalogues[tag].search
    expect(toTyped('sales free', filterWords).searchedFor).toBe('free')
    expect(toTyped('busy sales', filterWords).searchedFor).toBe('busy')
  },
)
