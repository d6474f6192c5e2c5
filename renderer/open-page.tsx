import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import { App } from './app/app'
import { ErrorBoundary } from './app/error-boundary'
import { InOperatorsLanguage } from './app/in-operators-language'
import { bridge } from './bridge'
import { createNews } from './news/news'
import { onceAFrame } from './news/once-a-frame'
import { NewsProvider } from './news/use-news'
import type { Words } from './words/words'

/** Draws the page in the words of the computer's language, and tells the main process that someone hears it now. */
export function openPage(words: Words): void {
  const root = document.querySelector('#root')
  if (!root) throw new Error('index.html has no #root')

  const news = createNews(onceAFrame(bridge))
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

  createRoot(root).render(
    <NewsProvider news={news}>
      <InOperatorsLanguage locales={navigator.languages} words={words} zone={timeZone}>
        <ErrorBoundary reload={() => location.reload()}>
          <App />
        </ErrorBoundary>
      </InOperatorsLanguage>
    </NewsProvider>,
  )

  void bridge.sayReady()
}
