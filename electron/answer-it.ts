import { app } from 'electron'
import type { Versions } from '../shared/diagnostics'
import { done, failed, type Outcome } from '../shared/outcome'
import type { Desk } from './desk'
import { calendarAddress } from './graph/open-address'
import type { Answerers } from './ipc/answers'
import { readDiagnostics, toDiagnosticsWithoutDesk } from './read-diagnostics'
import type { SettingsKeeper } from './settings/settings-keeper'
import { signInAddress } from './sign-in/open-address'
import { isClockWrong } from './sign-in/wrong-clock'
import type { AppParts } from './start-app'

export type Clocks = Pick<AppParts, 'now' | 'elapsed'>

interface Asked {
  readonly opening: Promise<Outcome<Desk>>
  readonly settings: Promise<SettingsKeeper>
}

function readVersions(): Versions {
  const { versions, platform, arch } = process
  return {
    app: app.getVersion(),
    electron: versions.electron,
    chromium: versions.chrome,
    node: versions.node,
    system: `${platform} ${process.getSystemVersion()} ${arch}`,
  }
}

/** Who answers what IT wants to know. */
export const answerIt = ({ now, elapsed }: Clocks, { opening, settings }: Asked) =>
  ({
    readDiagnostics: async () => {
      const desk = await opening
      const facts = { versions: readVersions(), settings: (await settings).now() }
      const moment = { now: now(), runningFor: elapsed(), ...facts }
      return done(
        desk.ok ? readDiagnostics(desk.value, moment) : toDiagnosticsWithoutDesk(desk.problem, moment),
      )
    },
    checkNetwork: async (step) => {
      const desk = await opening
      if (!desk.ok) return failed(desk.problem)
      const { world } = desk.value
      const addresses = { signInUrl: signInAddress(world), calendarUrl: calendarAddress(world) }
      const { checkNetwork } = await import('./network/check-network')
      return done(await checkNetwork(step, { ...world, ...addresses, now, elapsed, isClockWrong }))
    },
  }) satisfies Partial<Answerers>
