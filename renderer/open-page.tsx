import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import { App } from './app/app'
import { ErrorBoundary } from './app/error-boundary'
import { bridge } from './bridge'
import { createNews } from './news/news'
import { NewsProvider } from './news/use-news'
import { english } from './words/english'
import { LanguageProvider } from './words/language'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')

const news = createNews(bridge)
const place = { locale: navigator.language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }

createRoot(root).render(
  <ErrorBoundary words={english} reload={() => location.reload()}>
    <LanguageProvider words={english} place={place}>
      <NewsProvider news={news}>
        <App />
      </NewsProvider>
    </LanguageProvider>
  </ErrorBoundary>,
)

void bridge.sayReady()
