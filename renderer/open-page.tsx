import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import { App } from './app/app'
import { ChosenLanguage } from './app/chosen-language'
import { ErrorBoundary } from './app/error-boundary'
import { bridge } from './bridge'
import { createNews } from './news/news'
import { NewsProvider } from './news/use-news'
import { toLanguageTag } from '../shared/language'
import { catalogues } from './words/catalogues'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')

const news = createNews(bridge)
const words = catalogues[toLanguageTag(navigator.languages)]
const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()

createRoot(root).render(
  <ErrorBoundary words={words} reload={() => location.reload()}>
    <NewsProvider news={news}>
      <ChosenLanguage locales={navigator.languages} zone={zone}>
        <App />
      </ChosenLanguage>
    </NewsProvider>
  </ErrorBoundary>,
)

void bridge.sayReady()
