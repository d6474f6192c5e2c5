import { useCallback, useState, type ReactNode } from 'react'
import type { Session } from '../../shared/session'
import { useBridge } from '../news/use-news'
import { useSession } from '../news/use-session'
import { useSettings } from '../news/use-settings'
import { ProblemLine } from '../problems/problem-line'
import { NotConfiguredPage } from '../sign-in/not-configured-page'
import { BeforeDesk } from './before-desk'
import { useNow } from './clock'
import { Console } from './console'
import { toDeskSession } from './desk-session'
import { Options } from './options'
import { ProxyDoor } from './proxy-door'
import { SignedOut } from './signed-out'
import { Starting } from './starting'
import { useAsked, type Asked } from './use-asked'
import { useCopy } from './use-copy'
import { useDensity } from './use-density'
import { WaitingForBrowser } from './waiting-for-browser'

/** Whether it has been true before or is now. */
function useWasTrue(isTrue: boolean): boolean {
  const [was, setWas] = useState(isTrue)
  if (isTrue && !was) setWas(true)
  return was
}

interface ViewProps {
  readonly session: Session
  readonly asked: Asked
  readonly showSettings: () => void
}

/** Which view the session calls for. */
function View({ session, asked, showSettings }: ViewProps): ReactNode {
  const bridge = useBridge()
  const copy = useCopy()
  const now = useNow()
  const signIn = (): void => void asked.ask(bridge.signIn())
  const { policy } = useSettings()
  const desk = toDeskSession(session)
  const wasAtDesk = useWasTrue(desk !== undefined)
  if (desk) return <Console session={desk} {...{ signIn, asked, showSettings, now }} />
  switch (session.state) {
    case 'starting':
    case 'signedIn':
      return <Starting />
    case 'notConfigured':
      return (
        <BeforeDesk showSettings={showSettings}>
          <NotConfiguredPage
            problem={<ProblemLine problem={session.problem} copy={copy} now={now} during="signingIn" />}
          />
        </BeforeDesk>
      )
    case 'signedOut':
      return (
        <BeforeDesk showSettings={showSettings}>
          <SignedOut
            organisation={session.organisation}
            problem={session.problem ?? asked.problem ?? policy.problem}
            hasLeft={wasAtDesk}
            signIn={signIn}
            now={now}
          />
        </BeforeDesk>
      )
    case 'waitingForBrowser':
      return (
        <BeforeDesk showSettings={showSettings}>
          <WaitingForBrowser until={session.until} asked={asked} />
        </BeforeDesk>
      )
  }
}

/** The view, and the options over it, whoever is there. */
export function App(): ReactNode {
  const session = useSession()
  // Held here: the question outlives the view that asked it.
  const asked = useAsked()
  const [isChoosing, setIsChoosing] = useState(false)
  const showSettings = useCallback(() => setIsChoosing(true), [])
  useDensity()
  return (
    <ProxyDoor>
      <View session={session} asked={asked} showSettings={showSettings} />
      {isChoosing && <Options session={session} ask={asked.ask} close={() => setIsChoosing(false)} />}
    </ProxyDoor>
  )
}
