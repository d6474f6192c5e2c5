import type { Words } from '../words'
import { germanBoards } from './boards'
import { germanCallLog } from './call-log'
import { germanCalls } from './calls'
import { germanConsole } from './console'
import { germanDesktop } from './desktop'
import { germanNetworkCheck } from './network-check'
import { germanDiagnostics } from './diagnostics'
import { germanMessages } from './messages'
import { germanPeople } from './people'
import { germanPermissions } from './permissions'
import { germanProblems } from './problems'
import { germanSettings } from './settings'
import { germanRingBacks } from './ring-backs'
import { germanSignIn } from './sign-in'
import { germanTelephone } from './telephone'
import { germanVerdict } from './verdict'

/** Every text of the page in German. */
export const german: Words = {
  language: 'de',
  direction: 'ltr',
  product: 'Patchboard',
  ...germanVerdict,
  ...germanPeople,
  ...germanBoards,
  ...germanCalls,
  ...germanMessages,
  ...germanCallLog,
  ...germanRingBacks,
  ...germanConsole,
  ...germanPermissions,
  ...germanDiagnostics,
  ...germanNetworkCheck,
  ...germanSettings,
  ...germanDesktop,
  ...germanTelephone,
  ...germanSignIn,
  ...germanProblems,
}
