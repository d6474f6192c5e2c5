import { useMemo } from 'react'
import { useSettings } from '../news/use-settings'
import type { Command, Shortcut } from './keyboard'
import { heldBy, keymapWith, type Held } from './keymap'
import { altKey, modKey } from './use-keyboard'

/** The keys as they are now. */
export interface Keymap {
  readonly table: readonly Shortcut[]
  /** What is printed on the key of a command, such as “Alt F”; empty: it has none. */
  readonly keyOf: (command: Command) => string
}

/** What is printed on a key. */
export const toPrinted = ({ key, isMod, isAlt }: Held): string =>
  [isMod && modKey, isAlt && altKey, key.length === 1 ? key.toUpperCase() : key]
    .filter((part) => part !== false)
    .join(' ')

/** The table with what the operator, or the organisation, has changed. */
export function useKeymap(): Keymap {
  const { shortcuts } = useSettings().values
  return useMemo(() => {
    const table = keymapWith(shortcuts)
    return {
      table,
      keyOf: (command) => {
        const held = heldBy(command, table)
        return held ? toPrinted(held) : ''
      },
    }
  }, [shortcuts])
}
