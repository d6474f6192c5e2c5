import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import corner from './options-button.module.css'
import { modKey } from './use-keyboard'

/** The way to the options while nobody is at the desk. */
export function OptionsButton({ open }: { readonly open: () => void }): ReactNode {
  const { settings } = useLanguage().words
  return (
    <aside className={corner.corner} aria-label={settings.title}>
      <Button look="plain" onClick={open}>
        {settings.title}
        <KeyHint>{`${modKey} ,`}</KeyHint>
      </Button>
    </aside>
  )
}
