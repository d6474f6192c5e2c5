import { useState } from 'react'
import { isLocked } from '../../shared/settings'
import { useBridge } from '../news/use-news'
import { useSettings } from '../news/use-settings'
import { shortcuts, type Command } from './keyboard'
import { heldBy, toKeyText, type Held } from './keymap'

/** What can be done with the keys that commands have. */
export interface KeyChanges {
  /** The organisation decided: nothing can be changed here. */
  readonly isLocked: boolean
  readonly hasFailed: boolean
  readonly isChanged: (command: Command) => boolean
  readonly change: (command: Command, held: Held) => void
  readonly resetAll: () => void
}

const keyAtFirst = (command: Command): string => {
  const held = heldBy(command, shortcuts)
  return held ? toKeyText(held) : ''
}

/** Keys are settings like others: the main process keeps them, and what it tells is what counts. */
export function useKeyChanges(): KeyChanges {
  const bridge = useBridge()
  const { values, origins } = useSettings()
  const [hasFailed, setHasFailed] = useState(false)
  const save = async (changes: Readonly<Record<string, string>>): Promise<void> => {
    const outcome = await bridge.changeSettings({ shortcuts: changes })
    setHasFailed(!outcome.ok)
  }
  return {
    isLocked: isLocked(origins.shortcuts),
    hasFailed,
    isChanged: (command) => Object.hasOwn(values.shortcuts, command),
    change: (command, held) => {
      const others = Object.entries(values.shortcuts).filter(([name]) => name !== command)
      const text = toKeyText(held)
      void save(Object.fromEntries(text === keyAtFirst(command) ? others : [...others, [command, text]]))
    },
    resetAll: () => void save({}),
  }
}
