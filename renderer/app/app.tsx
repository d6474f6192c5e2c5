import { useState, type ReactNode } from 'react'
import { useBridge } from '../news/use-news'
import { useSession } from '../news/use-session'
import { ProblemLine } from '../problems/problem-line'
import { NotConfiguredPage } from '../sign-in/not-configured-page'
import { BeforeDesk } from './before-desk'
import { useNow } from './clock'
import { Console } from './console'
import { toDeskSession } from './desk-session'
import { ProxyDoor } from './proxy-door'
import { SignedOut } from './signed-out'
import { Starting } from './starting'
import { useAsked } from './use-asked'
import { useCopy } from './use-copy'
import { WaitingForBrowser } from './waiting-for-browser'

/** Whether it has been true before or is now. */
function useWasTrue(isTrue: boolean): boolean {
  const [was, setWas] = useState(isTrue)
  if (isTrue && !was) setWas(true)
  return was
}

/** Which view the session calls for. */
function View(): ReactNode {
  const session = useSession()
  const bridge = useBridge()
  const copy = useCopy()
  const now = useNow()
  // Held here: the question outlives the view that asked it.
  const asked = useAsked()
  const signIn = (): void => void asked.ask(bridge.signIn())
  const desk = toDeskSession(session)
  const wasAtDesk = useWasTrue(desk !== undefined)
  if (desk) return <Console session={desk} signIn={signIn} asked={asked} now={now} />
  switch (session.state) {
    case 'starting':
    case 'signedIn':
      return <Starting />
    case 'notConfigured':
      return (
        <BeforeDesk>
          <NotConfiguredPage
            problem={<ProblemLine problem={session.problem} copy={copy} now={now} during="signingIn" />}
          />
        </BeforeDesk>
      )
    case 'signedOut':
      return (
        <BeforeDesk>
          <SignedOut
            organisation={session.organisation}
            problem={session.problem ?? asked.problem}
            hasLeft={wasAtDesk}
            signIn={signIn}
            now={now}
          />
        </BeforeDesk>
      )
    case 'waitingForBrowser':
      return (
        <BeforeDesk>
          <WaitingForBrowser until={session.until} asked={asked} />
        </BeforeDesk>
      )
  }
}

/** The page: one view, and what may be asked in front of any of them. */
export function App(): ReactNode {
  return (
    <ProxyDoor>
      <View />
    </ProxyDoor>
  )
}
