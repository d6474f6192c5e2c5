import type { ReactNode } from 'react'
import { useBridge } from '../news/use-news'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import starting from './left-note.module.css'
import { useAsked } from './use-asked'

/** After signing out: what has happened, and what has not. */
export function LeftNote(): ReactNode {
  const { signIn, permissions } = useLanguage().words
  const bridge = useBridge()
  const { problem, ask } = useAsked()
  return (
    <div className={starting.note} role="status">
      <p>
        <strong>{signIn.left}</strong> {signIn.leftMeans}
      </p>
      <Button onClick={() => void ask(bridge.openSignOutPage())}>{signIn.leaveBrowser}</Button>
      {problem && <p>{permissions.approvalNotOpened}</p>}
    </div>
  )
}
