import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import '../style/tokens.css'
import '../style/base.css'
import { App } from '../app/app'
import { createNews } from '../news/news'
import { NewsProvider } from '../news/use-news'
import { english } from '../words/english'
import { LanguageProvider } from '../words/language'
import { createFakeBridge } from './fake-bridge'
import { scenes } from './scenes'

// For eyes only, never shipped: the page in an ordinary browser, with the main process played by hand.
const root = document.querySelector('#root')
if (!root) throw new Error('look.html has no #root')

const fake = createFakeBridge()
const news = createNews(fake.bridge)
const place = { locale: navigator.language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
const scene = new URLSearchParams(location.search).get('scene') ?? 'console'

createRoot(root).render(
  <LanguageProvider words={english} place={place}>
    <NewsProvider news={news}>
      <App />
    </NewsProvider>
  </LanguageProvider>,
)
scenes[scene]?.(fake)
