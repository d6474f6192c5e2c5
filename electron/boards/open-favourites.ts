import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import type { SecretBox } from '../secrets/secret-box'
import { Favourites } from './favourites'

interface OpenParts {
  readonly profileFolder: string
  readonly box: SecretBox
  readonly log: Log
  readonly tell: Tell
}

/** The favourites of this profile folder, sealed where a keychain can be trusted. */
export const openFavourites = ({ profileFolder, box, log, tell }: OpenParts): Favourites =>
  new Favourites({
    folder: profileFolder,
    log,
    openStore: (path) => chooseSecretStore({ path, box, log }),
    onChange: (ids) => tell('favouritesChanged', ids),
  })
