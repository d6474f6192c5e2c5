import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import '../style/tokens.css'
import '../style/base.css'
import { App } from '../app/app'
import { createNews } from '../news/news'
import { NewsProvider } from '../news/use-news'
import { toLanguageTag } from '../../shared/language'
import { catalogues } from '../words/catalogues'
import { LanguageProvider } from '../words/language'
import { toPlace } from '../words/to-place'
import { createFakeBridge } from './fake-bridge'
import { scenes } from './scenes'

// For eyes only, never shipped: the page in an ordinary browser, with the main process played by hand.
const root = document.querySelector('#root')
if (!root) throw new Error('look.html has no #root')

const fake = createFakeBridge()
const news = createNews(fake.bridge)
const place = toPlace(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone)
const asked = new URLSearchParams(location.search)
const scene = asked.get('scene') ?? 'console'
const words = catalogues[toLanguageTag([asked.get('language') ?? '', ...navigator.languages])]

createRoot(root).render(
  <LanguageProvider words={words} place={place}>
    <NewsProvider news={news}>
      <App />
    </NewsProvider>
  </LanguageProvider>,
)
scenes[scene]?.(fake)
