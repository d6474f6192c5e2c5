import { join } from 'node:path'
import { chooseSecretStore } from '../secrets/choose-secret-store'
import { CallEndpoint } from './endpoint/call-endpoint'
import { openCallDesk, type Known, type OpenParts } from './open-call-desk'
import { rings } from './parse-call'
import { Telephone } from './telephone'
import { TelephoneSecrets } from './telephone-secrets'

interface TelephoneParts extends Omit<OpenParts, 'phoneHeaders'> {
  /** Milliseconds that only grow. */
  readonly elapsed: () => number
  readonly bringToFront: () => void
}

/** Everything of the telephone, with what it keeps in this profile folder. */
export function openTelephone(parts: TelephoneParts, known: Known): Telephone {
  const { profileFolder, settings, tell, copy, elapsed, bringToFront } = parts
  const path = join(profileFolder, 'telephone.sealed')
  const secrets = new TelephoneSecrets(chooseSecretStore({ ...parts, path }))
  const calls = openCallDesk({ ...parts, phoneHeaders: () => secrets.headers() }, known)
  const endpoint = new CallEndpoint({
    secrets,
    elapsed,
    hear: (news) => {
      calls.hear(news, true)
      if (rings(news)) bringToFront()
    },
    onProblem: (problem) => void telephone.noteEndpoint(problem),
  })
  const telephone = new Telephone({
    calls,
    endpoint,
    secrets,
    copy,
    tell: (news) => tell('telephoneChanged', news),
  })
  void endpoint.follow(settings.now().values.callEndpoint)
  settings.onChange((news) => void endpoint.follow(news.values.callEndpoint))
  return telephone
}
