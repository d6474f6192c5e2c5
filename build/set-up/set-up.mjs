import { testBrowser } from './browser.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { nodePackages } from './node-packages.mjs'
import { Problem } from './say.mjs'
import { systemPackages } from './system-packages.mjs'

const OLDEST_NODE = [20, 19]

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = OLDEST_NODE
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new Problem(
    `Patchboard needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  )
}

/** Does what is still missing, says one line for each thing done, and answers with the Electron to run. */
export async function setUp({ for: purpose }) {
  checkNode()
  await nodePackages()
  await systemPackages(purpose)
  if (purpose === 'test' || purpose === 'packaged') await testBrowser()
  return { electron: await electronRuntime() }
}
