// npm run dist: the packages of this system, in dist/. Words behind `--` name the kinds: npm run dist -- deb tar.gz
// --quick packs loosely, --into <folder> puts them elsewhere: both are for the packaged check of npm test.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeRuntime } from './set-up/electron-runtime.mjs'
import { APP, freshBuild } from './set-up/fresh-build.mjs'
import { root } from './set-up/places.mjs'
import { run } from './set-up/run.mjs'
import { Problem, runScript, say, secondsSince, withoutStack } from './set-up/say.mjs'
import { setUp } from './set-up/set-up.mjs'
import { toolScript } from './set-up/tools.mjs'

const SYSTEM = { darwin: '--mac', win32: '--win' }[process.platform] ?? '--linux'
/** What npm and Debian alone can make; the other kinds want tools that electron-builder downloads. */
const WITHOUT_DOWNLOADS = ['deb', 'rpm', 'tar.gz']

function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      into: { type: 'string', default: 'dist' },
    },
    allowPositionals: true,
  })
  return { isQuick: values.quick, folder: values.into, kinds: positionals }
}

const LOOSELY = ['--config.compression=store', '--config.deb.compression=gz', '--config.rpm.compression=gzip']

/** Where the official Electron cannot be had, electron-builder's tools cannot either: those of the system stand in. */
function toolsOfTheSystem() {
  say(
    'electron-builder’s own fpm and 7-Zip are downloads; build/package/fpm.mjs and the system’s 7za stand in.',
  )
  return {
    CUSTOM_FPM_PATH: join(root, 'build/package/fpm.mjs'),
    ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za',
  }
}

async function writeParts(electron) {
  const build = await freshBuild(APP, electron)
  if (build.code !== 0)
    throw new Problem(`The app could not be built. electron-vite says:\n${withoutStack(build.output)}`)
  const { drawIcons } = await import('./package/icons.mjs')
  const { writePapers } = await import('./package/papers.mjs')
  drawIcons()
  say(`Licences and bill of materials of ${await writePapers(electron)} npm packages written.`)
}

function pack(electron, { isQuick, folder, kinds }) {
  const isStandIn = electron.origin === 'npm-fallback'
  const wanted = kinds.length > 0 || !isStandIn ? kinds : WITHOUT_DOWNLOADS
  const how = ['--config', 'build/electron-builder.ts', '--publish', 'never']
  const where = [`--config.directories.output=${folder}`, ...(isQuick ? LOOSELY : [])]
  return run(process.execPath, [toolScript('electron-builder'), SYSTEM, ...wanted, ...how, ...where], {
    show: true,
    env: {
      ...(isStandIn && toolsOfTheSystem()),
      PATCHBOARD_ELECTRON: electron.path,
      PATCHBOARD_ELECTRON_VERSION: electron.version,
      PATCHBOARD_ELECTRON_ORIGIN: electron.origin,
    },
  })
}

await runScript(async () => {
  const wish = readArguments(process.argv.slice(2))
  const { electron } = await setUp({ for: 'dist' })
  await writeParts(electron)
  say(`Packing with ${describeRuntime(electron)} …`)
  if (electron.origin !== 'official')
    say('These packages are for development, not for users: their names say so.')
  rmSync(join(root, wish.folder), { recursive: true, force: true })
  const start = performance.now()
  const { code } = await pack(electron, wish)
  if (code === 0) say(`Packed in ${secondsSince(start)}; see ${wish.folder}/.`)
  return code
})
