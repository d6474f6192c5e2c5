import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { AvailabilityDesk } from '../availability/open-availability'
import type { CallDesk } from '../call/call-desk'
import type { DeskParts } from '../desk-parts'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import { KeptList } from '../secrets/kept-list'
import { keptRingBackForm } from './kept-ring-back'
import { RingBackDesk } from './ring-back-desk'
import { RingBacks } from './ring-backs'

interface Known extends Pick<AvailabilityDesk, 'board'> {
  readonly refresh: Pick<AvailabilityDesk['refresh'], 'renew'>
  readonly calls: Pick<CallDesk, 'dial'>
}

/** The account's name must not be told by a file's. */
const fileOf = (operatorKey: string): string =>
  `ring-backs-${createHash('sha256').update(operatorKey).digest('hex').slice(0, 16)}.sealed`

/** The reminders of this profile folder, sealed where a keychain can be trusted; told on the desktop, a press on it opens the person. */
export function openRingBackDesk(
  parts: DeskParts,
  { board, refresh, calls }: Known,
  onChange: () => void,
): RingBackDesk {
  const { profileFolder, box, log, now, tell, language, notify } = parts
  return new RingBackDesk({
    language,
    notify,
    // No call that is here: the telephone system makes a new one.
    dial: (number) => calls.dial({ number }),
    tell: (ringBacks) => {
      tell('ringBacksChanged', ringBacks)
      onChange()
    },
    openRingBacks: (operatorKey, hears) => {
      const store = chooseSecretStore({ path: join(profileFolder, fileOf(operatorKey)), box, log })
      const list = new KeptList({ store, form: keptRingBackForm, log, what: 'ring-backs' })
      return new RingBacks({
        ...{ list, now, ...hears },
        calendarOf: (id) => board.read(id),
        askAnew: (id) => refresh.renew([id]),
      })
    },
  })
}
