// npm start: whatever this machine still lacks is brought, then the console opens.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay, withDisplay } from './set-up/display.mjs'
import { APP, freshBuild } from './set-up/fresh-build.mjs'
import { takePicture } from './set-up/picture.mjs'
import { root } from './set-up/places.mjs'
import { Problem, runScript, say, withoutStack } from './set-up/say.mjs'
import { sandboxFlags } from './set-up/sandbox.mjs'
import { setUp } from './set-up/set-up.mjs'

const PICTURE = 'out/console.png'

async function showPicture({ name, frame }, signal) {
  say(`There is no display here, so the console runs on a hidden one (Xvfb ${name}). Ctrl-C ends it.`)
  mkdirSync(join(root, 'out'), { recursive: true })
  try {
    const painted = await takePicture(frame, join(root, PICTURE), signal)
    say(
      painted
        ? `A picture of it: ${PICTURE}`
        : `Its window stayed empty; see ${PICTURE} and the lines above.`,
    )
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

await runScript(async () => {
  const { electron } = await setUp({ for: 'start' })
  const build = await freshBuild(APP, electron)
  if (build.code !== 0)
    throw new Problem(`The app could not be built. electron-vite says:\n${withoutStack(build.output)}`)
  if (hasDisplay()) say(`Opening the console on Electron ${electron.version} …`)
  // The variable would turn Electron into a plain Node; terminals inside Electron apps leave it set.
  const env = { ELECTRON_RUN_AS_NODE: undefined }
  // Without a desktop Chromium reports its missing bus and graphics card as errors at every start.
  const hush = hasDisplay() ? [] : ['--log-level=3']
  const args = [...sandboxFlags(electron.path), ...hush, root, ...process.argv.slice(2)]
  const { code } = await withDisplay(electron.path, args, { env, onHidden: showPicture })
  return code
})
