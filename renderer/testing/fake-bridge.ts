import type { BroadcastName, Broadcasts, Bridge, RequestName } from '../../shared/ipc'
import { done, type Outcome } from '../../shared/outcome'

/** A request as it went up: its name and what it carried. */
export interface AskedRequest {
  readonly name: RequestName
  readonly args: readonly unknown[]
}

/** The requests that answer with an outcome: what the fake answers may be set. */
type Asking =
  | 'signIn'
  | 'openBrowserAgain'
  | 'copySignInLink'
  | 'signOut'
  | 'switchOperator'
  | 'askFor'
  | 'openConsentPage'
  | 'copyConsentRequest'
  | 'openSignOutPage'

/** The main process as the page sees it, played by hand: it tells what it is told to tell, and keeps what it was asked. */
export interface FakeBridge {
  readonly bridge: Bridge
  readonly asked: readonly AskedRequest[]
  /** What the requests of this name carried, in order. */
  readonly askedFor: (name: RequestName) => readonly (readonly unknown[])[]
  readonly tell: <Name extends BroadcastName>(name: Name, news: Broadcasts[Name]) => void
  /** Answers such requests so from now on; without it they succeed. */
  readonly answer: (name: Asking, outcome: Outcome<undefined> | Promise<Outcome<undefined>>) => void
}

type Listeners = { readonly [Name in BroadcastName]: Set<(news: Broadcasts[Name]) => void> }

export function createFakeBridge(): FakeBridge {
  const asked: AskedRequest[] = []
  const answers = new Map<Asking, Outcome<undefined> | Promise<Outcome<undefined>>>()
  const listeners: Listeners = {
    sessionChanged: new Set(),
    peopleChanged: new Set(),
    availabilityChanged: new Set(),
    presenceChanged: new Set(),
    connectionChanged: new Set(),
    favouritesChanged: new Set(),
  }
  const note = (name: RequestName, ...args: readonly unknown[]): Promise<void> => {
    asked.push({ name, args })
    return Promise.resolve()
  }
  const ask = async (name: Asking, ...args: readonly unknown[]): Promise<Outcome<undefined>> => {
    await note(name, ...args)
    return answers.get(name) ?? done(undefined)
  }
  const bridge: Bridge = {
    sayReady: () => note('sayReady'),
    cancelSignIn: () => note('cancelSignIn'),
    watchPeople: (ids) => note('watchPeople', ids),
    toggleFavourite: (id) => note('toggleFavourite', id),
    toggleCompact: () => note('toggleCompact'),
    copyText: (text) => note('copyText', text),
    signIn: () => ask('signIn'),
    openBrowserAgain: () => ask('openBrowserAgain'),
    copySignInLink: () => ask('copySignInLink'),
    signOut: () => ask('signOut'),
    switchOperator: () => ask('switchOperator'),
    askFor: (feature) => ask('askFor', feature),
    openConsentPage: () => ask('openConsentPage'),
    copyConsentRequest: (features) => ask('copyConsentRequest', features),
    openSignOutPage: () => ask('openSignOutPage'),
    on: (name, listener) => {
      listeners[name].add(listener)
      return () => listeners[name].delete(listener)
    },
  }
  return {
    bridge,
    asked,
    askedFor: (name) => asked.filter((one) => one.name === name).map(({ args }) => args),
    tell: (name, news) => listeners[name].forEach((listener) => listener(news)),
    answer: (name, outcome) => answers.set(name, outcome),
  }
}
