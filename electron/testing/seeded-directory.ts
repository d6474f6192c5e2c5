import type { PeopleNews } from '../../shared/ipc'
import { createDirectoryRest } from '../directory/directory-rest'
import type { Met } from '../directory/met'
import { PeopleDirectory } from '../directory/people-directory'
import { createToPhones } from '../directory/to-phones'
import { eraseWithLeftovers } from '../secrets/erase-with-leftovers'
import { SealedJournal } from '../secrets/sealed-journal'
import type { SecretBox } from '../secrets/secret-box'
import { createRecordedLog } from './recorded-log'
import type { SampleDirectory } from './sample-directory'

interface SeedingParts {
  readonly world: Pick<SampleDirectory, 'source'>
  readonly path: string
  readonly box: SecretBox
  readonly tell: (news: PeopleNews) => void
  readonly onMet?: (met: Met) => void
}

/** The directory as the app puts it together, with the disk, the keychain and the company of a test. */
export const openSeededDirectory = ({
  world,
  path,
  box,
  tell,
  onMet = () => undefined,
}: SeedingParts): PeopleDirectory =>
  new PeopleDirectory({
    source: world.source,
    openRest: (owner) =>
      createDirectoryRest(new SealedJournal({ path, box, log: createRecordedLog(), owner })),
    eraseRest: () => eraseWithLeftovers(path),
    loadToPhones: () => Promise.resolve(createToPhones(() => ({}))),
    now: () => Date.now(),
    language: () => 'en',
    tell,
    onMet,
  })
