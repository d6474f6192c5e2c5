import type { Words } from '../words'
import { spanishBoards } from './boards'
import { spanishCallLog } from './call-log'
import { spanishCalls } from './calls'
import { spanishConsole } from './console'
import { spanishDesktop } from './desktop'
import { spanishNetworkCheck } from './network-check'
import { spanishDiagnostics } from './diagnostics'
import { spanishMessages } from './messages'
import { spanishPeople } from './people'
import { spanishPermissions } from './permissions'
import { spanishProblems } from './problems'
import { spanishSettings } from './settings'
import { spanishRingBacks } from './ring-backs'
import { spanishSignIn } from './sign-in'
import { spanishTelephone } from './telephone'
import { spanishVerdict } from './verdict'

/** Every text of the page in Spanish. */
export const spanish: Words = {
  language: 'es',
  direction: 'ltr',
  product: 'Patchboard',
  ...spanishVerdict,
  ...spanishPeople,
  ...spanishBoards,
  ...spanishCalls,
  ...spanishMessages,
  ...spanishCallLog,
  ...spanishRingBacks,
  ...spanishConsole,
  ...spanishPermissions,
  ...spanishDiagnostics,
  ...spanishNetworkCheck,
  ...spanishSettings,
  ...spanishDesktop,
  ...spanishTelephone,
  ...spanishSignIn,
  ...spanishProblems,
}
