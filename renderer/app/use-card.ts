import { useEffect, useRef, type Dispatch, type RefObject } from 'react'
import type { Person } from '../../shared/person'
import { useBridge } from '../news/use-news'
import type { WhoElseParts } from '../person/who-else'
import type { ConsoleEvent } from './console-state'
import type { Acts } from './use-commands'
import { useCopy } from './use-copy'
import type { Directory } from './use-directory'
import { useWhoElse } from './use-who-else'

/** The chosen person's card: what it is drawn with, and what the keys do to it. */
export interface Card {
  readonly parts: {
    readonly copy: (text: string) => Promise<boolean>
    readonly firstCopy: RefObject<HTMLButtonElement | null>
    readonly aloudCopy: RefObject<HTMLButtonElement | null>
    readonly freeButton: RefObject<HTMLButtonElement | null>
    readonly whoElse: WhoElseParts
  }
  readonly acts: Acts
}

export function useCard(
  person: Person | undefined,
  directory: Directory,
  tell: Dispatch<ConsoleEvent>,
): Card {
  const bridge = useBridge()
  const copy = useCopy()
  const firstCopy = useRef<HTMLButtonElement>(null)
  const aloudCopy = useRef<HTMLButtonElement>(null)
  const freeButton = useRef<HTMLButtonElement>(null)
  // The list stays as it is: a notification may be pressed in the middle of a search.
  useEffect(() => bridge.on('personOpened', (id) => tell({ type: 'lookedAside', id })), [bridge, tell])
  const whoElse = useWhoElse(person, directory, tell)
  const { buttons } = whoElse
  return {
    parts: { copy, firstCopy, aloudCopy, freeButton, whoElse },
    // A key presses the button, so that it says “Copied” all the same.
    acts: {
      copyNumber: () => firstCopy.current?.click(),
      copySentence: () => aloudCopy.current?.click(),
      tellWhenFree: () => freeButton.current?.click(),
      toggleFavourite: () => person && void bridge.toggleFavourite(person.id),
      toggleCompact: () => void bridge.toggleCompact(),
      chooseAlternateA: () => buttons.current[0]?.click(),
      chooseAlternateB: () => buttons.current[1]?.click(),
      chooseAlternateC: () => buttons.current[2]?.click(),
    },
  }
}
