import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import { App } from './app/app'
import { ErrorBoundary } from './app/error-boundary'
import { bridge } from './bridge'
import { createNews } from './news/news'
import { NewsProvider } from './news/use-news'
import { toLanguageTag } from '../shared/language'
import { catalogues } from './words/catalogues'
import { LanguageProvider } from './words/language'
import { toPlace } from './words/to-place'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')

const news = createNews(bridge)
const words = catalogues[toLanguageTag(navigator.languages)]
const place = toPlace(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone)

createRoot(root).render(
  <ErrorBoundary words={words} reload={() => location.reload()}>
    <LanguageProvider words={words} place={place}>
      <NewsProvider news={news}>
        <App />
      </NewsProvider>
    </LanguageProvider>
  </ErrorBoundary>,
)

void bridge.sayReady()
