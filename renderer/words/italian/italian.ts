import type { Words } from '../words'
import { italianBoards } from './boards'
import { italianCallLog } from './call-log'
import { italianCalls } from './calls'
import { italianConsole } from './console'
import { italianDesktop } from './desktop'
import { italianNetworkCheck } from './network-check'
import { italianDiagnostics } from './diagnostics'
import { italianMessages } from './messages'
import { italianPeople } from './people'
import { italianPermissions } from './permissions'
import { italianProblems } from './problems'
import { italianSettings } from './settings'
import { italianRingBacks } from './ring-backs'
import { italianSignIn } from './sign-in'
import { italianTelephone } from './telephone'
import { italianVerdict } from './verdict'

/** Every text of the page in Italian. */
export const italian: Words = {
  language: 'it',
  direction: 'ltr',
  product: 'Patchboard',
  ...italianVerdict,
  ...italianPeople,
  ...italianBoards,
  ...italianCalls,
  ...italianMessages,
  ...italianCallLog,
  ...italianRingBacks,
  ...italianConsole,
  ...italianPermissions,
  ...italianDiagnostics,
  ...italianNetworkCheck,
  ...italianSettings,
  ...italianDesktop,
  ...italianTelephone,
  ...italianSignIn,
  ...italianProblems,
}
