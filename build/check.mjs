// npm run check: the quick part of npm test, for between two commits.
import { failedTitles, FORMAT, LINT, runStep, runTogether, TYPES, UNIT } from './checks.mjs'
import { runScript, say } from './set-up/say.mjs'
import { nodePackages } from './set-up/node-packages.mjs'
import { wasStopped } from './set-up/run.mjs'

await runScript(async () => {
  await nodePackages()
  const results = await runTogether([FORMAT, LINT, TYPES])
  if (!wasStopped()) results.push(await runStep(UNIT))
  const failed = failedTitles(results)
  say(failed.length === 0 ? '\nAll is well.' : `\nFailed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
