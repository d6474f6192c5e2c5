import { expect, it } from 'vitest'
import { ownNameOf } from '../../shared/language'
import { healthy, wellFound } from '../testing/console-made-up'
import { renderPage } from '../testing/render-console'
import { toPseudo } from '../testing/pseudo'
import { scenes } from '../testing/scenes'
import { views, type Step } from '../testing/views'
import { english } from '../words/english/english'

const pseudo = toPseudo(english, 'ltr')
const spokenOrShown = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'] as const

/** What the main process told, whatever it is of: names, titles of meetings, numbers, versions. */
function* textsTold(news: unknown): Generator<string> {
  if (typeof news === 'string') yield news
  else if (typeof news === 'object' && news !== null) {
    for (const inner of Object.values(news)) yield* textsTold(inner)
  }
}

/** Initials, keys, days, the product's own name, and names that others gave. */
const isNoWord = (text: string): boolean =>
  [
    /^\p{Lu}{1,2}$/u,
    /^((Ctrl|Alt|Shift) )?([A-Z]|F\d+|Esc|Home|End|Page [↑↓]|Enter)$/,
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/,
    /^(Patchboard|Electron|Chromium|Node\.js|PATCHBOARD_)/,
  ].some((known) => known.test(text))

/** What is left of a text when everything from the catalogue is taken out of it, brackets within brackets too. */
function withoutCatalogue(text: string): string {
  for (let left = text, next = ''; ; left = next) {
    next = left.replace(/⟦[^⟦⟧]*⟧/g, ' ')
    if (next === left) return next
  }
}

function* textsShown(): Generator<string> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) yield walker.currentNode.textContent ?? ''
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of spokenOrShown) yield element.getAttribute(name) ?? ''
  }
}

const strangers = (told: readonly string[]): readonly string[] => [
  ...new Set(
    [...textsShown()]
      .flatMap((text) => withoutCatalogue(text).split(/ · |, |\n/))
      // Between a word of ours and a name.
      .map((text) => text.replace(/^\s*: /, '').trim())
      .filter((text) => /\p{L}/u.test(text) && !isNoWord(text) && !told.some((one) => one.includes(text))),
  ),
]

/** As user-event writes a key: “Alt+w” → “{Alt>}w{/Alt}”. */
function toKeys(press: string): string {
  const [key = '', ...held] = press.split('+').reverse()
  return held.reduce((inner, modifier) => `{${modifier}>}${inner}{/${modifier}}`, key)
}

const walked = Object.entries(views).filter(([, { scene }]) => scene in scenes)

it.each(walked)('every word of the view “%s” stands in the catalogue', async (_, { scene, steps = [] }) => {
  // A language is named as its speakers name it.
  const told = [
    ...Object.values(ownNameOf),
    ...textsTold(healthy),
    ...textsTold(wellFound),
    ...steps.flatMap((step) => ('type' in step ? [step.type] : [])),
  ]
  const { user } = renderPage(
    (fake) =>
      scenes[scene]?.({
        ...fake,
        tell: (name, news) => {
          told.push(...textsTold(news))
          fake.tell(name, news)
        },
      }),
    undefined,
    pseudo,
  )
  const take = async (step: Step): Promise<void> => {
    if ('type' in step) return user.keyboard(step.type)
    if ('press' in step) return user.keyboard(toKeys(step.press))
    const element = [...document.querySelectorAll(step.click)].at(step.nth ?? 0)
    if (!element) throw new Error(`nothing to click: ${step.click}`)
    await user.click(element)
  }
  for (const step of steps) await take(step)
  expect(strangers(told)).toEqual([])
})

it('a word that stands in no catalogue would be found', () => {
  renderPage(scenes['starting'], undefined, pseudo)
  document.body.append('Take a message')
  expect(strangers([])).toEqual(['Take a message'])
  document.body.lastChild?.remove()
})
