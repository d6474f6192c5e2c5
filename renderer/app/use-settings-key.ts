import { useEffect, useEffectEvent } from 'react'
import { isDialogOpen, isMac } from './use-keyboard'

/** Opens the options where there is no console yet, whose table of keys would: a wrong setting may be why there is none. */
export function useSettingsKey(isWanted: boolean, open: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isHeld = (isMac ? event.metaKey : event.ctrlKey) && !event.altKey
    if (!isWanted || event.key !== ',' || !isHeld || isDialogOpen()) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
