import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { freshnessAt } from '../../shared/availability/freshness-at'
import type { Connection } from '../../shared/ipc'
import type { PersonId } from '../../shared/person'
import { useConnection } from '../news/use-connection'
import { useOldestAnswer } from '../news/use-oldest-answer'
import { classes } from '../ui/classes'
import { useLanguage, type Language } from '../words/language'
import { useNowInSeconds } from './clock'
import status from './live-status.module.css'

interface Status {
  readonly sentence: string
  readonly isLive: boolean
}

function toBroken({ problem, lastAnswer }: Connection, { words, times }: Language, now: Instant): string {
  const { console } = words
  const since = lastAnswer === undefined ? undefined : times.moment(lastAnswer, now)
  if (problem?.kind === 'offline') return since === undefined ? console.offline : console.offlineSince(since)
  return since === undefined ? console.notLive : console.notLiveSince(since)
}

/** “Live” is said only of answers that are young enough to be believed. */
function toStatus(oldest: Instant | undefined, { words, times }: Language, now: Instant): Status {
  const { console } = words
  if (oldest === undefined) return { sentence: console.reading, isLive: false }
  const freshness = freshnessAt(oldest, now)
  if (freshness === 'fresh' || freshness === 'aging')
    return { sentence: console.live(times.age(oldest, now)), isLive: true }
  return { sentence: console.notLiveSince(times.moment(oldest, now)), isLive: false }
}

interface Props {
  readonly inSight: readonly PersonId[]
}

/** How old the oldest answer in sight is: what is stale is never shown as fresh. */
export function LiveStatus({ inSight }: Props): ReactNode {
  const language = useLanguage()
  const connection = useConnection()
  const oldest = useOldestAnswer(inSight)
  const now = useNowInSeconds()
  if (inSight.length === 0 && !connection.problem) return <span className={status.status} />
  const { sentence, isLive } = connection.problem
    ? { sentence: toBroken(connection, language, now), isLive: false }
    : toStatus(oldest, language, now)
  return (
    <span className={classes(status.status, isLive && status.live)}>
      <i className={status.dot} aria-hidden="true" />
      {sentence}
    </span>
  )
}
