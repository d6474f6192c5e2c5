import type { Words } from '../words'
import { englishBoards } from './boards'
import { englishCallLog } from './call-log'
import { englishCalls } from './calls'
import { englishConsole } from './console'
import { englishDesktop } from './desktop'
import { englishNetworkCheck } from './network-check'
import { englishDiagnostics } from './diagnostics'
import { englishMessages } from './messages'
import { englishPeople } from './people'
import { englishPermissions } from './permissions'
import { englishProblems } from './problems'
import { englishRingBacks } from './ring-backs'
import { englishSettings } from './settings'
import { englishSignIn } from './sign-in'
import { englishTelephone } from './telephone'
import { englishVerdict } from './verdict'

/** Every text of the page in English. Short, in the operator’s words, and true. */
export const english: Words = {
  language: 'en-GB',
  direction: 'ltr',
  product: 'Patchboard',
  ...englishVerdict,
  ...englishPeople,
  ...englishBoards,
  ...englishCalls,
  ...englishMessages,
  ...englishRingBacks,
  ...englishCallLog,
  ...englishConsole,
  ...englishPermissions,
  ...englishDiagnostics,
  ...englishNetworkCheck,
  ...englishSettings,
  ...englishDesktop,
  ...englishTelephone,
  ...englishSignIn,
  ...englishProblems,
}
