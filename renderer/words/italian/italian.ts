import type { Words } from '../words'
import { italianCalls } from './calls'
import { italianConsole } from './console'
import { italianDiagnostics } from './diagnostics'
import { italianMessages } from './messages'
import { italianPeople } from './people'
import { italianPermissions } from './permissions'
import { italianProblems } from './problems'
import { italianSignIn } from './sign-in'
import { italianVerdict } from './verdict'

/** Every text of the page in Italian. */
export const italian: Words = {
  language: 'it',
  direction: 'ltr',
  product: 'Patchboard',
  ...italianVerdict,
  ...italianPeople,
  ...italianCalls,
  ...italianMessages,
  ...italianConsole,
  ...italianPermissions,
  ...italianDiagnostics,
  ...italianSignIn,
  ...italianProblems,
}
