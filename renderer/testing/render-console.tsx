import { act, render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { App } from '../app/app'
import { InOperatorsLanguage } from '../app/in-operators-language'
import { createNews, type News } from '../news/news'
import { NewsProvider } from '../news/use-news'
import { english } from '../words/english/english'
import { LanguageProvider, type Language } from '../words/language'
import { createTimes } from '../words/times'
import type { Words } from '../words/words'
import { createFakeBridge, type FakeBridge } from './fake-bridge'
import { inZurich, pictured } from './people-made-up'

/** A language, read in Zürich: for functions that take one. */
export const inLanguage = (words: Words): Language => ({ words, times: createTimes(words, inZurich) })

export const inEnglish = inLanguage(english)

/** What a component stands in. */
export function Surroundings({
  news,
  children,
}: {
  readonly news: News
  readonly children: ReactNode
}): ReactNode {
  return (
    <NewsProvider news={news}>
      <InOperatorsLanguage locales={[inZurich.locale]} words={english} zone={inZurich.zone}>
        {children}
      </InOperatorsLanguage>
    </NewsProvider>
  )
}

export interface Rendered {
  readonly fake: FakeBridge
  readonly user: UserEvent
  /** Tells the page and lets it draw. */
  readonly tell: FakeBridge['tell']
}

/** The whole page at a moment, with the main process played by hand; in other words, if they are given. */
export function renderPage(
  scene: (fake: FakeBridge) => void = () => undefined,
  now = pictured,
  words?: Words,
): Rendered {
  vi.useFakeTimers({ toFake: ['Date'], now })
  const fake = createFakeBridge()
  const news = createNews(fake.bridge)
  render(
    <Surroundings news={news}>
      {words ? (
        <LanguageProvider words={words} place={inZurich}>
          <App />
        </LanguageProvider>
      ) : (
        <App />
      )}
    </Surroundings>,
  )
  act(() => scene(fake))
  return { fake, user: userEvent.setup(), tell: (name, told) => act(() => fake.tell(name, told)) }
}
