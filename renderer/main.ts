import './style/tokens.css'
import './style/base.css'
import './style/first-frame.css'
import { toLanguageTag } from '../shared/language'
import { fetchWords } from './words/fetch-words'

/** A window that nobody sees draws no frame, milliseconds: the page opens all the same. */
const longestWait = 200

/** The first frame is drawn from index.html and these styles alone; everything else comes after it. */
async function untilFirstFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longestWait)
  })
}

const words = fetchWords(toLanguageTag(navigator.languages))
await untilFirstFrame()
const { openPage } = await import('./open-page')
openPage(await words)
