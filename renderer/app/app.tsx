import { useCallback, useState, type ReactNode } from 'react'
import type { Session } from '../../shared/session'
import { useBridge } from '../news/use-news'
import { useSession } from '../news/use-session'
import { ProblemLine } from '../problems/problem-line'
import { NotConfiguredPage } from '../sign-in/not-configured-page'
import { useNow } from './clock'
import { Console } from './console'
import { toDeskSession } from './desk-session'
import { Options } from './options'
import { OptionsButton } from './options-button'
import { SignedOut } from './signed-out'
import { Starting } from './starting'
import { useAsked, type Asked } from './use-asked'
import { useCopy } from './use-copy'
import { useDensity } from './use-density'
import { useSettingsKey } from './use-settings-key'
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
  const desk = toDeskSession(session)
  const wasAtDesk = useWasTrue(desk !== undefined)
  if (desk) return <Console session={desk} {...{ signIn, asked, showSettings, now }} />
  switch (session.state) {
    case 'starting':
    case 'signedIn':
      return <Starting />
    case 'notConfigured':
      return (
        <NotConfiguredPage
          problem={<ProblemLine problem={session.problem} copy={copy} now={now} during="signingIn" />}
        />
      )
    case 'signedOut':
      return (
        <SignedOut
          organisation={session.organisation}
          problem={session.problem ?? asked.problem}
          hasLeft={wasAtDesk}
          signIn={signIn}
          now={now}
        />
      )
    case 'waitingForBrowser':
      return <WaitingForBrowser until={session.until} asked={asked} />
  }
}

/** The view, and the options over it, whoever is there. */
export function App(): ReactNode {
  const session = useSession()
  // Held here: the question outlives the view that asked it.
  const asked = useAsked()
  const [isChoosing, setIsChoosing] = useState(false)
  const showSettings = useCallback(() => setIsChoosing(true), [])
  const isAway = session.state === 'signedOut' || session.state === 'notConfigured'
  useDensity()
  useSettingsKey(isAway, showSettings)
  return (
    <>
      <View session={session} asked={asked} showSettings={showSettings} />
      {isAway && <OptionsButton open={showSettings} />}
      {isChoosing && <Options session={session} ask={asked.ask} close={() => setIsChoosing(false)} />}
    </>
  )
}
