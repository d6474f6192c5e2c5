import { app } from 'electron'
import type { Versions } from '../shared/diagnostics'
import { done, type Outcome } from '../shared/outcome'
import type { Desk } from './desk'
import type { Answerers } from './ipc/answers'
import { readDiagnostics, toDiagnosticsWithoutDesk } from './read-diagnostics'
import type { SettingsKeeper } from './settings/settings-keeper'
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
  }) satisfies Partial<Answerers>
