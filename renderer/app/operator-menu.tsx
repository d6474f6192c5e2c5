import { useState, type ReactNode } from 'react'
import { unsentOf } from '../../shared/message'
import { useBoards } from '../news/use-boards'
import { useMessages } from '../news/use-messages'
import { useRingBacks } from '../news/use-ring-backs'
import { useBridge } from '../news/use-news'
import type { Outcome } from '../../shared/outcome'
import { PermissionsDialog } from '../sign-in/permissions-dialog'
import { Button } from '../ui/button'
import { toInitials } from '../ui/avatar'
import { Dialog } from '../ui/dialog'
import { Spoken } from '../ui/spoken'
import { useLanguage } from '../words/language'
import type { DeskSession } from './desk-session'
import menu from './operator-menu.module.css'
import { useAsked, type Asked } from './use-asked'
import { ProblemLine } from '../problems/problem-line'
import { useCopy } from './use-copy'
import type { Instant } from '../../shared/availability/availability'

const isSealed = (session: DeskSession): boolean =>
  session.state === 'signedIn' && session.kept === 'inKeychain'

interface LeavingProps {
  readonly session: DeskSession
  readonly now: Instant
  readonly keep: () => void
}

/** What is not sent and not rung back, and goes with the sign-in. */
function LostWarning(): ReactNode {
  const { messages, ringBacks } = useLanguage().words
  const unsent = unsentOf(useMessages()).length
  const open = useRingBacks().ringBacks.length
  if (unsent + open === 0) return null
  const sentences = [unsent > 0 && messages.lost(unsent), open > 0 && ringBacks.lost(open)]
  return (
    <p className={menu.warning} role="alert">
      {sentences.filter(Boolean).join(' ')}
    </p>
  )
}

/** The second step: signing out is not done by a slip of the hand. */
function SignOutQuestion({ session, now, keep }: LeavingProps): ReactNode {
  const { console, favourites, ownBoards } = useLanguage().words
  const hasBoards = useBoards().boards.length > 0
  const bridge = useBridge()
  const copy = useCopy()
  const { problem, ask } = useAsked()
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = async (): Promise<void> => {
    setIsLeaving(true)
    await ask(bridge.signOut())
    setIsLeaving(false)
  }
  return (
    <div className={menu.lines}>
      <h2 className={menu.name}>{console.signOutQuestion}</h2>
      <p className={menu.soft}>{console.signOutMeans}</p>
      <LostWarning />
      {isSealed(session) && <p className={menu.soft}>{favourites.stay}</p>}
      {hasBoards && <p className={menu.soft}>{ownBoards.leave}</p>}
      {problem && <ProblemLine problem={problem} copy={copy} now={now} during="signingIn" />}
      <div className={menu.buttons}>
        <Button autoFocus onClick={keep}>
          {console.cancel}
        </Button>
        <Button look="primary" disabled={isLeaving} onClick={() => void leave()}>
          {isLeaving ? console.signingOut : console.signOut}
        </Button>
      </div>
    </div>
  )
}

/** What lies over the console and is opened from here. */
const sheets = ['callLog', 'telephone', 'diagnostics'] as const

interface Props {
  readonly session: DeskSession
  readonly ask: Asked['ask']
  readonly show: (sheet: (typeof sheets)[number]) => void
  readonly showSettings: () => void
  readonly now: Instant
}

/** Who is signed in, where, how long it lasts, and the way out. */
export function OperatorMenu({ session, ask, show, showSettings, now }: Props): ReactNode {
  const { words } = useLanguage()
  const { console, permissions } = words
  const bridge = useBridge()
  const { operator, organisation } = session
  const [step, setStep] = useState<'closed' | 'open' | 'leaving' | 'permissions'>('closed')
  const close = (): void => setStep('closed')
  const leaveFor = (go: () => void): void => {
    close()
    go()
  }
  /** The browser opens: the console comes back, and says what became of it. */
  const go = (asked: Promise<Outcome<undefined>>): void => {
    close()
    void ask(asked)
  }
  const organisationLine = organisation.isSample
    ? console.sampleOrganisation(organisation.name)
    : organisation.name
  return (
    <>
      <button type="button" className={menu.me} aria-haspopup="dialog" onClick={() => setStep('open')}>
        <span aria-hidden="true">{toInitials(operator.name)}</span>
        <Spoken>{console.operatorMenu(operator.name)}</Spoken>
      </button>
      {step === 'permissions' && (
        <PermissionsDialog
          granted={session.state === 'signedIn' ? (session.granted ?? []) : []}
          askFor={(feature) => go(bridge.askFor(feature))}
          close={close}
        />
      )}
      {(step === 'open' || step === 'leaving') && (
        <Dialog label={console.operatorMenu(operator.name)} close={close} isInCorner>
          {step === 'leaving' ? (
            <SignOutQuestion session={session} now={now} keep={close} />
          ) : (
            <div className={menu.lines}>
              <p className={menu.name}>{operator.name}</p>
              <p>{organisationLine}</p>
              {session.state === 'signedIn' && <p className={menu.soft}>{console.kept[session.kept]}</p>}
              <div className={menu.ways}>
                <Button onClick={() => setStep('permissions')}>{permissions.open}</Button>
                <Button onClick={() => void bridge.toggleCompact().then(close)}>{console.compact}</Button>
                <Button onClick={() => go(bridge.switchOperator())}>{permissions.switchOperator}</Button>
                {sheets.map((sheet) => (
                  <Button key={sheet} onClick={() => leaveFor(() => show(sheet))}>
                    {words[sheet].title}
                  </Button>
                ))}
                <Button onClick={() => leaveFor(showSettings)}>{words.settings.title}</Button>
              </div>
              <div className={menu.buttons}>
                <Button onClick={close}>{console.close}</Button>
                <Button onClick={() => setStep('leaving')}>{console.signOut}</Button>
              </div>
            </div>
          )}
        </Dialog>
      )}
    </>
  )
}
