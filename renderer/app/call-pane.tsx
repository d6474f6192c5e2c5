import type { ReactNode } from 'react'
import { lastMessageOf } from '../../shared/message'
import type { Person } from '../../shared/person'
import { CallStrip } from '../call/call-strip'
import { LastCallLine } from '../call/last-call-line'
import { useMessages } from '../news/use-messages'
import { ProblemLine } from '../problems/problem-line'
import { useNowEachSecond } from './clock'
import layout from './console.module.css'
import type { AtCall } from './use-call'
import { useKeymap } from './use-keymap'
import { useCopy } from './use-copy'

interface Props {
  readonly atCall: AtCall
  readonly people: readonly Person[]
  readonly takeMessage: () => void
}

/** The call on top, and what became of the last one. It alone moves with the seconds. */
function CallNow({ atCall, people, takeMessage }: Props): ReactNode {
  const now = useNowEachSecond()
  const copy = useCopy()
  const { keyOf } = useKeymap()
  const messages = useMessages()
  const { calls, current, others, choose, end, endsWithEscape, problem, takeBack } = atCall
  const [id, another] = current?.people ?? []
  const meant = another === undefined ? people.find((person) => person.id === id)?.name : undefined
  const shown = problem ?? calls.problem
  return (
    <>
      {current && (
        <CallStrip
          call={current}
          meant={meant}
          lastMessage={lastMessageOf(current, messages)}
          others={others}
          now={now}
          choose={choose}
          end={end}
          takeMessage={takeMessage}
          messageKey={keyOf('takeMessage')}
          endKey={endsWithEscape ? 'Esc' : undefined}
        />
      )}
      {shown && <ProblemLine problem={shown} copy={copy} now={now} during="atWork" />}
      <LastCallLine {...{ calls, now, takeBack }} keyName={keyOf('takeCallBack')} />
    </>
  )
}

/** Nothing is drawn, and no second counted, while there is no call. */
export function CallPane(props: Props): ReactNode {
  const { atCall } = props
  const { current, calls, problem } = atCall
  const isEmpty = !current && !calls.last && !calls.ended && !problem && !calls.problem
  return <div className={layout.call}>{!isEmpty && <CallNow {...props} />}</div>
}
