import { useEffect, useEffectEvent, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { KeyHint } from '../ui/key-hint'
import { ProductMark } from '../ui/product-mark'
import { useLanguage } from '../words/language'
import { ErrorNumber } from './error-number'
import page from './sign-in.module.css'
import { WaitingButtons, type Ways } from './waiting-buttons'

interface Props extends Ways {
  /** When the attempt ends by itself. */
  readonly until: Instant
  readonly now: Instant
  /** Why the browser could not be opened again, or the link not copied. */
  readonly problem: ReactNode
}

function useEscape(cancel: () => void): void {
  const press = useEffectEvent(({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing) cancel()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** While the operator is in the browser: what to do there, and every way out. */
export function WaitingPage({ until, now, openAgain, copyLink, cancel, problem }: Props): ReactNode {
  const { words, times } = useLanguage()
  const { signIn } = words
  useEscape(cancel)
  return (
    <main className={page.page}>
      <div className={page.sheet}>
        <ProductMark size={48} />
        <h1 className={page.title}>{signIn.waitingTitle}</h1>
        <p className={page.words}>{signIn.waitingMeans}</p>
        {problem}
        <div className={page.ways}>
          <WaitingButtons ways={{ openAgain, copyLink, cancel }} escape={<KeyHint>Esc</KeyHint>} isFirst />
        </div>
        <p className={page.soft} role="timer">
          {until > now ? signIn.timeLeft(times.inTime(until - now)) : signIn.timeIsUp}
        </p>
        <ErrorNumber />
      </div>
    </main>
  )
}
