import type { Words } from '../words'
import { frenchBoards } from './boards'
import { frenchCallLog } from './call-log'
import { frenchCalls } from './calls'
import { frenchConsole } from './console'
import { frenchDesktop } from './desktop'
import { frenchNetworkCheck } from './network-check'
import { frenchDiagnostics } from './diagnostics'
import { frenchMessages } from './messages'
import { frenchPeople } from './people'
import { frenchPermissions } from './permissions'
import { frenchProblems } from './problems'
import { frenchSettings } from './settings'
import { frenchRingBacks } from './ring-backs'
import { frenchSignIn } from './sign-in'
import { frenchTelephone } from './telephone'
import { frenchVerdict } from './verdict'

/** Every text of the page in French. */
export const french: Words = {
  language: 'fr',
  direction: 'ltr',
  product: 'Patchboard',
  ...frenchVerdict,
  ...frenchPeople,
  ...frenchBoards,
  ...frenchCalls,
  ...frenchMessages,
  ...frenchCallLog,
  ...frenchRingBacks,
  ...frenchConsole,
  ...frenchPermissions,
  ...frenchDiagnostics,
  ...frenchNetworkCheck,
  ...frenchSettings,
  ...frenchDesktop,
  ...frenchTelephone,
  ...frenchSignIn,
  ...frenchProblems,
}
