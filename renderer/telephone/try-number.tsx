import { useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { useBridge } from '../news/use-news'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import { TextField } from './field'
import { SaidLine } from './said-line'
import look from './telephone-options.module.css'
import { useSaid } from './use-saving'

/** Gives a number to the telephone without a call, and says what became of it. */
export function TryNumber({ now }: { readonly now: Instant }): ReactNode {
  const { telephone } = useLanguage().words
  const bridge = useBridge()
  const [number, setNumber] = useState('')
  const [isTrying, setIsTrying] = useState(false)
  const [said, wish] = useSaid()
  const attempt = async (): Promise<void> => {
    setIsTrying(true)
    await wish(bridge.setUpTelephone({ wish: 'tryNumber', number }))
    setIsTrying(false)
  }
  return (
    <form
      className={look.fields}
      onSubmit={(event) => {
        event.preventDefault()
        void attempt()
      }}
    >
      <TextField
        label={telephone.tryNumber}
        means={telephone.tryMeans}
        value={number}
        maxLength={80}
        onText={setNumber}
      />
      <Button type="submit" disabled={isTrying || number.trim() === ''}>
        {isTrying ? telephone.trying : telephone.tryIt}
      </Button>
      <SaidLine said={said} done={telephone.tried} now={now} />
    </form>
  )
}
