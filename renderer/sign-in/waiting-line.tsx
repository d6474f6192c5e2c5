import type { ReactNode } from 'react'
import { useLanguage } from '../words/language'
import page from './sign-in.module.css'
import { WaitingButtons, type Ways } from './waiting-buttons'

/** The same wait above the console, while somebody who is there already signs in anew. */
export function WaitingLine(ways: Ways): ReactNode {
  const { signIn } = useLanguage().words
  return (
    <div className={page.bar} role="status">
      <p>
        <strong>{signIn.waitingTitle}.</strong> {signIn.stillHere}
      </p>
      <WaitingButtons ways={ways} />
    </div>
  )
}
