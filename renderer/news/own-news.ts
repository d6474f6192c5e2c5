import type { Bridge } from '../../shared/ipc'
import { noMessages, type Messages } from '../../shared/message'
import type { PersonId } from '../../shared/person'
import { createLatest, type Latest } from './latest'

/** What belongs to the operator and to nobody else. */
export interface OwnNews {
  readonly favourites: Latest<readonly PersonId[]>
  readonly messages: Latest<Messages>
}

interface Listening {
  readonly own: OwnNews
  readonly stops: readonly (() => void)[]
  /** Somebody else sits down: nothing of who leaves may be seen any more. */
  readonly forget: () => void
}

export function listenToOwn(bridge: Bridge): Listening {
  const favourites = createLatest<readonly PersonId[]>([])
  const messages = createLatest(noMessages)
  return {
    own: { favourites, messages },
    stops: [
      bridge.on('favouritesChanged', favourites.receive),
      bridge.on('messagesChanged', messages.receive),
    ],
    forget: () => {
      favourites.receive([])
      messages.receive(noMessages)
    },
  }
}
