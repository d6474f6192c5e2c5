// The packaged check of npm test: makes deb and tar.gz, installs and starts them. Arguments are handed on to Playwright.
import { join } from 'node:path'
import { browserPath } from './set-up/browser.mjs'
import { withDisplay } from './set-up/display.mjs'
import { root } from './set-up/places.mjs'
import { run } from './set-up/run.mjs'
import { runScript, say, secondsSince, tail } from './set-up/say.mjs'
import { setUp } from './set-up/set-up.mjs'
import { toolScript } from './set-up/tools.mjs'

const FOLDER = 'out/packages-to-check'

await runScript(async () => {
  const { electron } = await setUp({ for: 'packaged' })
  const start = performance.now()
  say('Packing deb and tar.gz …')
  const dist = join(root, 'build/dist.mjs')
  const packed = await run(process.execPath, [dist, '--quick', '--into', FOLDER, 'deb', 'tar.gz'])
  if (packed.code !== 0) {
    say(tail(packed.output))
    return packed.code
  }
  say(`Packed in ${secondsSince(start)}. Installing, starting and removing it …`)
  const env = {
    NO_COLOR: undefined,
    PATCHBOARD_PACKAGES: join(root, FOLDER),
    PATCHBOARD_ELECTRON_VERSION: electron.version,
    PATCHBOARD_BROWSER: await browserPath(),
  }
  const args = ['test', '--config', 'e2e/packaged/playwright.config.ts', ...process.argv.slice(2)]
  const { code } = await withDisplay(process.execPath, [toolScript('playwright'), ...args], { env })
  return code
})
