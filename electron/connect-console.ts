import { app, clipboard, net, powerMonitor, type BrowserWindow } from 'electron'
import { done, failed, type Outcome } from '../shared/outcome'
import type { Session } from '../shared/session'
import { createReference } from './create-reference'
import type { Desk } from './desk'
import { answerRequests } from './ipc/answer-requests'
import { answersFrom, type Answerers } from './ipc/answers'
import { createTell, type Tell } from './ipc/broadcast'
import type { Log } from './log'
import { askFor } from './sign-in/ask-for'
import { adminConsentLink, consentRequest, signOutPage } from './sign-in/consent-request'
import { openOsSecretBox } from './secrets/os-secret-box'
import { watchNetwork } from './network/watch-network'
import type { AppParts } from './start-app'
import { isFromPage } from './window/console-window'
import { openInBrowser } from './window/open-in-browser'

interface ConsoleParts extends AppParts {
  readonly log: Log
  readonly window: BrowserWindow
  readonly bringToFront: () => void
}

async function openDesk({ openWorld, ...parts }: ConsoleParts, tell: Tell): Promise<Outcome<Desk>> {
  try {
    // The page paints first: what is loaded here would hold up its first frame.
    await new Promise<void>((resolve) => parts.window.once('ready-to-show', () => resolve()))
    const [world, desks] = await Promise.all([openWorld(), import('./desk')])
    if (!world.ok) return world
    app.once('will-quit', () => void world.value.close())
    const desk = await desks.Desk.open({
      ...parts,
      tell,
      world: world.value,
      locale: app.getLocale(),
      profileFolder: app.getPath('userData'),
      box: openOsSecretBox(),
      openBrowser: openInBrowser,
      copy: (text) => clipboard.writeText(text),
    })
    return done(desk)
  } catch (error) {
    const reference = createReference()
    parts.log.warn('the desk could not be opened', { reference, why: String(error) })
    return failed({ kind: 'unexpected', reference })
  }
}

/** Tells a page that has just loaded everything there is to know. */
function tellAll({ session, directory, refresh, board, presence }: Desk, tell: Tell): void {
  tell('sessionChanged', session.read())
  tell('peopleChanged', directory.read())
  tell('connectionChanged', refresh.readConnection())
  tell('availabilityChanged', board.readAll(directory.read().people.map(({ id }) => id)))
  tell('presenceChanged', presence.readAll())
}

/** While nobody can look, nothing is asked; afterwards the rows in sight are the first to be renewed. */
function restWhileAway(desk: Desk): void {
  const away = new Set<'asleep' | 'locked'>()
  const leave = (why: 'asleep' | 'locked') => (): void => {
    away.add(why)
    desk.rest()
  }
  const comeBack = (why: 'asleep' | 'locked') => (): void => {
    away.delete(why)
    if (away.size === 0) desk.hurry()
  }
  powerMonitor.on('suspend', leave('asleep'))
  powerMonitor.on('resume', comeBack('asleep'))
  powerMonitor.on('lock-screen', leave('locked'))
  powerMonitor.on('unlock-screen', comeBack('locked'))
  const isAtDesk = (): boolean => away.size === 0
  const network = watchNetwork(
    () => net.isOnline(),
    () => isAtDesk() && desk.hurry(),
  )
  app.once('before-quit', () => network.stop())
}

async function openPage(link: string): Promise<Outcome<undefined>> {
  try {
    await openInBrowser(link)
    return done(undefined)
  } catch {
    return failed({ kind: 'browserUnavailable', reference: createReference() })
  }
}

/** Who answers the page. Requests that come before the desk is open wait for it. */
function answerers(opening: Promise<Outcome<Desk>>, tell: Tell): Answerers {
  const atDesk = async (act: (desk: Desk) => void): Promise<void> => {
    const desk = await opening
    if (desk.ok) act(desk.value)
  }
  const asked =
    (answer: (desk: Desk) => Outcome<undefined> | Promise<Outcome<undefined>>) =>
    async (): Promise<Outcome<undefined>> => {
      const desk = await opening
      return desk.ok ? answer(desk.value) : failed(desk.problem)
    }
  const sayReady = async (): Promise<void> => {
    const desk = await opening
    if (desk.ok) tellAll(desk.value, tell)
    else tell('sessionChanged', { state: 'notConfigured', problem: desk.problem } satisfies Session)
  }
  return {
    sayReady,
    signIn: asked((desk) => desk.session.signIn()),
    cancelSignIn: () => atDesk((desk) => desk.session.cancelSignIn()),
    switchOperator: asked((desk) => desk.session.signIn({ prompt: 'select_account' })),
    askFor: async (feature) => asked((desk) => askFor(desk.session, feature))(),
    openConsentPage: asked((desk) => openPage(adminConsentLink(desk.world))),
    copyConsentRequest: async (features) =>
      asked(async (desk) => {
        await clipboard.writeText(consentRequest(desk.world, features))
        return done(undefined)
      })(),
    openSignOutPage: asked((desk) => openPage(signOutPage(desk.world))),
    openBrowserAgain: asked((desk) => desk.session.openBrowserAgain()),
    copySignInLink: asked((desk) => desk.session.copySignInLink()),
    signOut: asked((desk) => desk.session.signOut()),
    watchPeople: (ids) => atDesk((desk) => desk.watch(ids)),
    copyText: (text) => clipboard.writeText(text),
  }
}

/** Connects the page with the desk behind it. */
export function connectConsole(parts: ConsoleParts): void {
  const tell = createTell(() => parts.window.webContents)
  const opening = openDesk(parts, tell)
  void opening.then((desk) => {
    if (!desk.ok) return
    restWhileAway(desk.value)
    app.once('before-quit', () => desk.value.session.close())
  })
  answerRequests(answersFrom(answerers(opening, tell)), (event) => isFromPage(event, parts.window))
}
