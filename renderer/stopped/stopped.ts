import '../style/tokens.css'
import '../style/base.css'
import './stopped.css'
import { toLanguageTag } from '../../shared/language'
import { fetchWords } from '../words/fetch-words'

const words = await fetchWords(toLanguageTag(navigator.languages))
const { stopped, problems } = { stopped: words.console.stopped, problems: words.problems }

/** Only what looks like a reference is shown: the address is the one thing this page is given. */
const reference = /^PB-[0-9A-F]{6}$/.exec(new URLSearchParams(location.search).get('reference') ?? '')?.[0]

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

const again = document.createElement('a')
again.href = './'
again.textContent = stopped.again

document.documentElement.lang = words.language
document
  .querySelector('#stopped')
  ?.replaceChildren(
    element('h1', stopped.title),
    element('p', stopped.means),
    element('p', stopped.nextStep),
    ...(reference === undefined ? [] : [element('p', problems.reference(reference))]),
    again,
  )
again.focus()
