import { app } from 'electron'
import { parseCallArguments, parseCallLink, isAboutCalls, rings, type CallNews } from './parse-call'

/** Whatever tells of calls, from the first moment of the program on. */
export interface CallSource {
  /** Calls the one listener with each; what came before there was one is told at once. */
  readonly onCall: (listener: (news: CallNews) => void) => void
  /** What a second start of the program was told. `isCall`: it came for a call and for nothing else. */
  readonly hearArguments: (args: readonly string[]) => { readonly isCall: boolean; readonly rings: boolean }
}

const mostUnheard = 50

/** To be called before the app is ready: macOS hands over the link that started it right then. */
export function watchCalls(args: readonly string[], bringToFront: () => void): CallSource {
  const waiting: CallNews[] = []
  // Where no desk ever opens, nobody listens either.
  let hear = (news: CallNews): void => {
    if (waiting.length < mostUnheard) waiting.push(news)
  }
  const tell = (news: CallNews | undefined): boolean => {
    if (news) hear(news)
    return rings(news)
  }
  app.on('open-url', (event, link) => {
    event.preventDefault()
    if (tell(parseCallLink(link))) bringToFront()
  })
  tell(parseCallArguments(args))
  return {
    onCall: (listener) => {
      hear = listener
      for (const news of waiting.splice(0)) listener(news)
    },
    hearArguments: (given) => ({ isCall: isAboutCalls(given), rings: tell(parseCallArguments(given)) }),
  }
}
