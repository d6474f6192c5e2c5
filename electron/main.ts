import { fileURLToPath } from 'node:url'
import { net } from 'electron'
import { done } from '../shared/outcome'
import { electronWay } from './network/electron-way'
import { policyPlaceOf } from './settings/policy-place'
import { startApp } from './start-app'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The real parts, handed to the app: this file is the only one that knows which outside world is opened. */
startApp({
  files: { preload: at('../preload/preload.cjs'), page: at('../renderer') },
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
  environment: process.env,
  policy: policyPlaceOf(process.platform, process.env.SystemRoot),
  openWorld: async (settings) => {
    const { toOrganisationSettings } = await import('./real-organisation/organisation-settings')
    const organisation = toOrganisationSettings(settings)
    if (!organisation.ok) return organisation
    if (organisation.value) {
      const { openRealOrganisation } = await import('./real-organisation/open-real-organisation')
      // System proxy, PAC and the computer's certificates, which Node's own fetch ignores.
      const world = openRealOrganisation(organisation.value, (request) => net.fetch(request))
      return done({ ...world, network: electronWay })
    }
    const { openSampleOrganisation } = await import('./sample-organisation/open-sample-organisation')
    return done(await openSampleOrganisation({ now: Date.now }))
  },
})
