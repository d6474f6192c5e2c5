import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import '../style/tokens.css'
import '../style/base.css'
import { toLanguageTag } from '../../shared/language'
import { App } from '../app/app'
import { ErrorBoundary } from '../app/error-boundary'
import { createNews } from '../news/news'
import { NewsProvider } from '../news/use-news'
import { catalogues } from './catalogues'
import { LanguageProvider } from '../words/language'
import { toPlace } from '../words/to-place'
import { createFakeBridge } from './fake-bridge'
import { toPseudo } from './pseudo'
import { scenes } from './scenes'

/** What a bug while drawing looks like. */
function Broken(): ReactNode {
  throw new Error('this scene cannot be drawn')
}

// For eyes and for tests, never shipped: the page in an ordinary browser, with the main process played by hand.
// look.html?scene=six&language=de; language=pseudo (and dir=rtl) shows what is not in the catalogue, or has no room.
const root = document.querySelector('#root')
if (!root) throw new Error('look.html has no #root')

const asked = new URLSearchParams(location.search)
const scene = asked.get('scene') ?? 'console'
const language = asked.get('language') ?? ''
const words =
  language === 'pseudo'
    ? toPseudo(catalogues.en, asked.get('dir') === 'rtl' ? 'rtl' : 'ltr')
    : catalogues[toLanguageTag([language, ...navigator.languages])]
const place = toPlace(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone)
const fake = createFakeBridge()

createRoot(root).render(
  <LanguageProvider words={words} place={place}>
    <NewsProvider news={createNews(fake.bridge)}>
      <ErrorBoundary reload={() => undefined}>{scene === 'broken' ? <Broken /> : <App />}</ErrorBoundary>
    </NewsProvider>
  </LanguageProvider>,
)
scenes[scene]?.(fake)
