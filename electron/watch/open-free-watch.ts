import type { Instant } from '../../shared/availability/availability'
import type { AvailabilityDesk } from '../availability/open-availability'
import type { DeskParts } from '../desk-parts'
import type { PeopleDirectory } from '../directory/people-directory'
import { AwaitedStore, eraseAwaited } from './awaited-store'
import { FreeWatch } from './free-watch'
import { toNotice } from './to-notice'

/** The computer's own way of writing the time, whatever language the console speaks. */
const createClock = (): ((moment: Instant) => string) => {
  const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
  return (moment) => clock.format(moment)
}

interface Known extends Omit<AvailabilityDesk, 'refresh'> {
  readonly refresh: Pick<AvailabilityDesk['refresh'], 'renew'>
  readonly directory: PeopleDirectory
}

/** “Tell me when they are free”, kept in this profile folder and told on the desktop; a press on it opens the person. */
export function openFreeWatch(
  parts: DeskParts,
  { board, presence, refresh, directory }: Known,
  onChange: () => void,
): FreeWatch {
  const { profileFolder: folder, now, tell, language, notify } = parts
  const toTime = createClock()
  return new FreeWatch({
    now,
    knownOf: (id) => ({ availability: board.read(id), presence: presence.read(id) }),
    askAnew: (ids) => refresh.renew(ids),
    openStore: (operatorKey) => new AwaitedStore(operatorKey, { ...parts, folder }),
    erase: () => eraseAwaited(folder),
    onChange: (awaited) => {
      tell('awaitedChanged', awaited)
      onChange()
    },
    onFree: (id) => {
      const name = directory.list().find((person) => person.id === id)?.name
      // Whoever has left the directory cannot be called.
      if (name === undefined) return
      const notice = toNotice({
        name,
        availability: board.read(id),
        now: now(),
        language: language(),
        toTime,
      })
      notify({ ...notice, opens: id })
    },
  })
}
