// npm run e2e: the built app, driven through its window. Arguments are handed on to Playwright.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { browserPath } from './set-up/browser.mjs'
import { withDisplay } from './set-up/display.mjs'
import { describeRuntime } from './set-up/electron-runtime.mjs'
import { APP, APP_UNDER_TEST, freshBuild } from './set-up/fresh-build.mjs'
import { openKeyring } from './set-up/keyring.mjs'
import { root } from './set-up/places.mjs'
import { Problem, runScript, say, withoutStack } from './set-up/say.mjs'
import { sandboxFlags } from './set-up/sandbox.mjs'
import { setUp } from './set-up/set-up.mjs'
import { toolScript } from './set-up/tools.mjs'

await runScript(async () => {
  const { electron } = await setUp({ for: 'test' })
  for (const what of [APP, APP_UNDER_TEST].filter(({ config }) => existsSync(join(root, config)))) {
    const { code, output } = await freshBuild(what, electron)
    if (code !== 0)
      throw new Problem(`${what.config} could not be built. electron-vite says:\n${withoutStack(output)}`)
  }
  say(describeRuntime(electron))
  const keyring = await openKeyring()
  try {
    const env = {
      ...keyring.env,
      ELECTRON_RUN_AS_NODE: undefined,
      // Playwright sets FORCE_COLOR for its workers, and Node warns of the two together.
      NO_COLOR: undefined,
      PATCHBOARD_ELECTRON: electron.path,
      PATCHBOARD_ELECTRON_FLAGS: sandboxFlags(electron.path).join(' '),
      PATCHBOARD_BROWSER: await browserPath(),
    }
    const args = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)]
    const { code } = await withDisplay(process.execPath, [toolScript('playwright'), ...args], { env })
    return code
  } finally {
    await keyring.stop()
  }
})
