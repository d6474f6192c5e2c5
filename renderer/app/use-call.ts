import { useCallback, useLayoutEffect, useMemo, useState, type Dispatch } from 'react'
import type { Call, CallId, Calls, Way } from '../../shared/call'
import type { Person, PersonId } from '../../shared/person'
import type { Problem } from '../../shared/problem'
import { useCalls } from '../news/use-calls'
import { useBridge } from '../news/use-news'
import type { Calling } from '../person/calling'
import { isAtStart, type ConsoleEvent, type ConsoleState } from './console-state'
import { noCall, type CallAtKeys } from './keyboard'
import { useAsked } from './use-asked'
import { altKey } from './use-keyboard'
import { useKeymap } from './use-keymap'

/** The call the operator is busy with, and what can be done with it. */
export interface AtCall {
  readonly calls: Calls
  /** Absent: nobody waits. */
  readonly current: Call | undefined
  readonly others: readonly Call[]
  readonly choose: (id: CallId) => void
  readonly end: () => void
  readonly takeBack: () => void
  /** Nothing else is left for the key to step back from. */
  readonly endsWithEscape: boolean
  /** Why the last hand-over did not work. */
  readonly problem: Problem | undefined
  readonly calling: Calling | undefined
  readonly keys: CallAtKeys
}

/** The one that was there stays, whoever else rings, until the operator talks to another one; then the one that waits longest. */
function useCurrent({ calls }: Calls): readonly [Call | undefined, (id: CallId) => void] {
  const [id, setId] = useState<CallId>()
  const [talkingTo, setTalkingTo] = useState<CallId>()
  const talking = calls.find(({ standing }) => standing?.is === 'talking')?.id
  if (talking !== talkingTo) {
    setTalkingTo(talking)
    if (talking !== undefined) setId(talking)
  }
  const current = calls.find((call) => call.id === id) ?? calls[0]
  if (current?.id !== id) setId(current?.id)
  return [current, setId]
}

/** Opens whom a call asks for as soon as it is known: the person, or the search that finds them. */
function useOpening(current: Call | undefined, query: string, tell: Dispatch<ConsoleEvent>): void {
  const wish = current && JSON.stringify([current.id, current.people, current.cameBack, current.askedFor])
  const [done, setDone] = useState<string>()
  const [servedQuery, setServedQuery] = useState<string>()
  // Before the frame that shows the call: ↵ pressed right after it is for whom it asks for.
  useLayoutEffect(() => {
    if (wish === done) return
    setDone(wish)
    if (!current) return setServedQuery(query)
    const { people, askedFor = '' } = current
    const [only, another] = people
    // The search for the caller before says nothing of this one; what was typed since then may be meant for it.
    const isServed = done !== undefined || query === servedQuery
    if (only === undefined) return isServed ? tell({ type: 'askedFor', query: '' }) : undefined
    if (another === undefined) tell({ type: 'askedFor', id: only, query: '' })
    else tell({ type: 'askedFor', query: askedFor })
  }, [wish, done, current, query, servedQuery, tell])
}

/** Somebody was named: by the call, by a search, or by choosing. Whoever merely stands first in the list is not. */
const isNamed = ({ query, chosen }: ConsoleState): boolean => query !== '' || chosen !== undefined

/** Whether a digit alone may hand over. */
function takesDigits(current: Call, { query }: ConsoleState, chosen: Person | undefined): boolean {
  if (query !== '') return /\p{L}$/u.test(query)
  return current.people.length === 1 && current.people[0] === chosen?.id
}

function toKeys(current: Call | undefined, state: ConsoleState, chosen: Person | undefined): CallAtKeys {
  if (!current || !isNamed(state)) return noCall
  return {
    waits: true,
    numbers: chosen?.phones.length ?? 0,
    takesDigits: takesDigits(current, state, chosen),
  }
}

/** What is printed on the key for a way. */
function toKeyOf({ waits, takesDigits: areDigitsAlone }: CallAtKeys, teams: string): Calling['keyOf'] {
  return (way) => {
    if (!waits) return undefined
    if (way === 'teams') return teams
    if (way === 0) return '↵'
    if (way > 8) return undefined
    return areDigitsAlone ? String(way + 1) : `${altKey} ${way + 1}`
  }
}

interface Doing {
  readonly state: ConsoleState
  readonly chosen: Person | undefined
}

export function useCall({ state, chosen }: Doing, tell: Dispatch<ConsoleEvent>): AtCall {
  const bridge = useBridge()
  const calls = useCalls()
  const [current, choose] = useCurrent(calls)
  useOpening(current, state.query, tell)
  const { problem, ask } = useAsked()
  const [tried, setTried] = useState<CallId>()
  const id = current?.id
  const keys = toKeys(current, state, chosen)
  const transfer = useCallback(
    (to: PersonId, way: Way) => {
      if (id === undefined) return
      setTried(id)
      void ask(bridge.transferCall(id, to, way))
    },
    [ask, bridge, id],
  )
  const { waits, numbers, takesDigits: isDigit } = keys
  const cameBackFrom = current?.cameBack && current.people[0]
  const teams = useKeymap().keyOf('transferToTeams')
  const calling = useMemo(
    () =>
      id === undefined
        ? undefined
        : {
            call: id,
            transfer,
            cameBackFrom,
            keyOf: toKeyOf({ waits, numbers, takesDigits: isDigit }, teams),
          },
    [id, transfer, cameBackFrom, waits, numbers, isDigit, teams],
  )
  return {
    calls,
    current,
    others: calls.calls.filter((call) => call !== current),
    choose,
    end: () => id !== undefined && void bridge.endCall(id),
    takeBack: () => void bridge.takeCallBack(),
    endsWithEscape: current !== undefined && isAtStart(state),
    // What failed is said for as long as its call is there to be tried again.
    problem: tried === id ? problem : undefined,
    calling,
    keys,
  }
}
