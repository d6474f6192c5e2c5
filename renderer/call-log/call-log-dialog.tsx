import { useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { LoggedCall } from '../../shared/call-log'
import { useSettings } from '../news/use-settings'
import { ProblemLine } from '../problems/problem-line'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import look from './call-log-dialog.module.css'
import { CallList } from './call-list'
import { useCallLog, type CallLogRead } from './use-call-log'

interface EndProps {
  readonly read: CallLogRead
  readonly close: () => void
}

/** What is done with all of them; deleting takes two presses. */
function End({ read, close }: EndProps): ReactNode {
  const { callLog, console } = useLanguage().words
  const [isAsked, ask] = useState(false)
  const hasCalls = (read.log?.calls.length ?? 0) > 0
  if (isAsked) {
    return (
      <div className={look.end}>
        <p>{callLog.eraseQuestion}</p>
        <Button autoFocus onClick={() => ask(false)}>
          {console.cancel}
        </Button>
        <Button
          onClick={() => {
            ask(false)
            void read.erase()
          }}
        >
          {callLog.eraseNow}
        </Button>
      </div>
    )
  }
  return (
    <div className={look.end}>
      {hasCalls && <Button onClick={() => void read.save()}>{callLog.save}</Button>}
      {(hasCalls || !read.log?.kept) && <Button onClick={() => ask(true)}>{callLog.erase}</Button>}
      <Button autoFocus={!hasCalls} onClick={close}>
        {console.close}
        <KeyHint>Esc</KeyHint>
      </Button>
    </div>
  )
}

function Calls({
  read,
  now,
  open,
}: {
  readonly read: CallLogRead
  readonly now: Instant
  readonly open: (call: LoggedCall) => void
}): ReactNode {
  const { callLog } = useLanguage().words
  const { log, problem } = read
  if (!log) return <p role="status">{problem ? callLog.notRead : callLog.reading}</p>
  return (
    <>
      {!log.kept && <p role="status">{callLog.locked}</p>}
      {log.calls.length > 0 ? (
        <CallList calls={log.calls} now={now} open={open} />
      ) : (
        <div className={look.empty}>
          <p className={look.emptyTitle}>{callLog.empty}</p>
          <p className={look.soft}>{callLog.emptyMeans}</p>
        </div>
      )}
    </>
  )
}

interface Props {
  readonly now: Instant
  readonly copy: (text: string) => Promise<boolean>
  readonly open: (call: LoggedCall) => void
  readonly close: () => void
}

/** The calls of whoever is signed in, over the console. */
export function CallLogDialog({ now, copy, open, close }: Props): ReactNode {
  const { callLog } = useLanguage().words
  const read = useCallLog()
  const { keepDays } = useSettings().values.callLog
  const { log, problem, said } = read
  return (
    <Dialog label={callLog.title} close={close} isWide>
      <h2 className={look.title}>{callLog.title}</h2>
      <Calls read={read} now={now} open={open} />
      {problem && <ProblemLine problem={problem} copy={copy} now={now} during="atWork" />}
      <p role="status">{said && callLog[said]}</p>
      <p className={look.soft}>
        {log?.kept === 'untilClosed' ? callLog.keptUntilClosed : callLog.keptFor(keepDays)}
      </p>
      <End read={read} close={close} />
    </Dialog>
  )
}
