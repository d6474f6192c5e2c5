import { useState, type ReactNode } from 'react'
import { useCalls } from '../news/use-calls'
import { useDesktop } from '../news/use-desktop'
import { useSettings } from '../news/use-settings'
import { Button } from '../ui/button'
import { NoteBar } from '../ui/note-bar'
import { useLanguage } from '../words/language'

/** A newer console is here and takes this one's place at its end: said once, and never while a call waits. */
export function UpdateNote(): ReactNode {
  const { desktop } = useLanguage().words
  const { update } = useDesktop()
  const { updates } = useSettings().values
  const { calls } = useCalls()
  const [seen, see] = useState<string>()
  // Turned off meanwhile, it stays where it is.
  const isWanted = updates.on && updates.feed !== ''
  if (update === undefined || update === seen || !isWanted || calls.length > 0) return null
  return (
    <NoteBar>
      <span role="status">{desktop.updateReady(update)}</span>
      <Button look="plain" onClick={() => see(update)}>
        {desktop.understood}
      </Button>
    </NoteBar>
  )
}
