import type { Words } from '../words'
import { germanCalls } from './calls'
import { germanConsole } from './console'
import { germanDiagnostics } from './diagnostics'
import { germanMessages } from './messages'
import { germanPeople } from './people'
import { germanPermissions } from './permissions'
import { germanProblems } from './problems'
import { germanSignIn } from './sign-in'
import { germanVerdict } from './verdict'

/** Every text of the page in German. */
export const german: Words = {
  language: 'de',
  direction: 'ltr',
  product: 'Patchboard',
  ...germanVerdict,
  ...germanPeople,
  ...germanCalls,
  ...germanMessages,
  ...germanConsole,
  ...germanPermissions,
  ...germanDiagnostics,
  ...germanSignIn,
  ...germanProblems,
}
