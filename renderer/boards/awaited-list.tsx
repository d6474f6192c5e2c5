import { useMemo, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person, PersonId } from '../../shared/person'
import { useAwaited } from '../news/use-awaited'
import { useBridge } from '../news/use-news'
import { Spoken } from '../ui/spoken'
import { useLanguage } from '../words/language'
import { toCountdown } from '../words/to-countdown'
import look from './awaited-list.module.css'
import list from './board-list.module.css'

interface Props {
  readonly people: readonly Person[]
  readonly now: Instant
  /** Opens somebody's card. */
  readonly open: (id: PersonId) => void
}

/** Whom the operator waits for, how long that may take, and who has become free meanwhile. */
export function AwaitedList({ people, now, open }: Props): ReactNode {
  const language = useLanguage()
  const { awaited: words } = language.words
  const bridge = useBridge()
  const awaited = useAwaited()
  const names = useMemo(() => {
    const wanted = new Set(awaited.map(({ id }) => id))
    return new Map(people.filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name]))
  }, [people, awaited])
  if (awaited.length === 0) return null
  return (
    <section aria-labelledby="awaited">
      <h2 id="awaited" className={list.heading}>
        {words.heading}
      </h2>
      <ul className={list.list}>
        {awaited.map((one) => {
          const name = names.get(one.id)
          return (
            name !== undefined && (
              <li key={one.id} className={look.line}>
                <button type="button" className={look.open} onClick={() => open(one.id)}>
                  <Spoken>{words.open(name)}</Spoken>{' '}
                  <span className={list.label} aria-hidden="true">
                    {name}
                  </span>
                  <span className={look.when}>{toCountdown(one, language, now)}</span>
                </button>
                <button
                  type="button"
                  className={look.stop}
                  aria-label={words.stopFor(name)}
                  title={words.stop}
                  onClick={() => void bridge.tellWhenFree(one.id, false)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
