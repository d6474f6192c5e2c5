import { useDeferredValue, useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { LoggedCall } from '../../shared/call-log'
import { useLanguage } from '../words/language'
import { CallLine } from './call-line'
import look from './call-log-dialog.module.css'
import { searchCalls } from './search-calls'

/** Where a key leads from the chosen call; undefined: it moves nothing. */
function toMoved(key: string, at: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
  }
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined
  return step === undefined ? undefined : Math.max(0, Math.min(last, step))
}

interface Props {
  readonly calls: readonly LoggedCall[]
  readonly now: Instant
  readonly open: (call: LoggedCall) => void
}

/** The calls that match what is typed; the keys move through them while the text stays in the box. */
export function CallList({ calls, now, open }: Props): ReactNode {
  const { callLog } = useLanguage().words
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const found = searchCalls(calls, useDeferredValue(query))
  const idOf = (index: number): string => `${listId}-${index}`
  const chosen = found[at]
  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, at])
  const press = (event: KeyboardEvent): void => {
    const moved = toMoved(event.key, at, found.length - 1)
    if (moved !== undefined) setAt(moved)
    else if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) open(chosen)
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className={look.search}
        type="text"
        role="combobox"
        autoFocus
        aria-label={callLog.search}
        aria-autocomplete="list"
        aria-expanded={chosen !== undefined}
        aria-controls={chosen && listId}
        aria-activedescendant={chosen && idOf(at)}
        placeholder={callLog.placeholder}
        value={query}
        maxLength={100}
        spellCheck={false}
        autoComplete="off"
        onKeyDown={press}
        onChange={({ target }) => {
          setQuery(target.value)
          setAt(0)
        }}
      />
      <p className={look.soft} role="status">
        {found.length === 0 ? callLog.noneFound(query) : `${callLog.shown(found.length)} · ${callLog.keys}`}
      </p>
      {found.length > 0 && (
        <ul id={listId} role="listbox" aria-label={callLog.calls} className={look.list}>
          {found.map((call, index) => (
            <CallLine
              key={`${call.at} ${index}`}
              {...{ call, now, id: idOf(index), isChosen: index === at }}
              open={() => open(call)}
            />
          ))}
        </ul>
      )}
    </>
  )
}
