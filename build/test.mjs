// npm test: everything, from the format to the end-to-end tests. The last line is the sum over all test runners.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { failedTitles, FORMAT, LINT, runStep, runTogether, TYPES, UNIT, UNIT_REPORT } from './checks.mjs'
import { countPlaywright, countVitest, secondTries, sumLine } from './reports.mjs'
import { describeRuntime } from './set-up/electron-runtime.mjs'
import { APP, freshBuild } from './set-up/fresh-build.mjs'
import { root } from './set-up/places.mjs'
import { run, wasStopped } from './set-up/run.mjs'
import { Problem, runScript, say, withoutStack } from './set-up/say.mjs'
import { setUp } from './set-up/set-up.mjs'

const E2E_REPORT = join(root, 'out/reports/e2e.json')
const PACKAGED_REPORT = join(root, 'out/reports/packaged.json')
const NO_E2E = { title: 'End-to-end tests (not run, as there is nothing to test)', code: 1, passed: false }

const build = (electron) => ({
  title: 'Build',
  run: async () => {
    const result = await freshBuild(APP, electron, { always: true })
    if (result.code !== 0) say(withoutStack(result.output))
    return result
  },
})

const endToEnd = {
  title: 'End-to-end tests',
  run: (options) =>
    run(process.execPath, [join(root, 'build/e2e.mjs'), '--reporter=list,json'], {
      ...options,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT },
    }),
}

const packaged = {
  title: 'Packages: made, installed, started, removed',
  run: (options) =>
    run(process.execPath, [join(root, 'build/packaged.mjs'), '--reporter=list,json'], {
      ...options,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: PACKAGED_REPORT },
    }),
}

/** Where packages of another kind are made, the check is one skipped test and says so. */
const isForPackages =
  process.platform === 'linux' && process.arch === 'x64' && existsSync('/usr/bin/dpkg-deb')

function skipPackages() {
  say(`\n── ${packaged.title}\n   SKIPPED: deb and tar.gz are checked on Debian (x64) only.`)
  return { title: packaged.title, code: 0, passed: true, isSkipped: true }
}

async function checkPackages(built) {
  if (!built.passed || wasStopped()) return { ...NO_E2E, title: `${packaged.title} (not run)` }
  return isForPackages ? runStep(packaged) : skipPackages()
}

const countPackages = ({ code, isSkipped }) =>
  isSkipped ? { passed: 0, failed: 0, skipped: 1 } : countPlaywright(PACKAGED_REPORT, code)

async function runSteps(electron) {
  const quick = await runTogether([FORMAT, LINT, TYPES])
  const inOrder = []
  for (const step of [UNIT, build(electron)]) {
    if (wasStopped()) throw new Problem('Stopped.')
    inOrder.push(await runStep(step))
  }
  const [unit, built] = inOrder
  const e2e = built.passed && !wasStopped() ? await runStep(endToEnd) : NO_E2E
  const packages = await checkPackages(built)
  return { results: [...quick, unit, built, e2e, packages], unit, e2e, packages }
}

await runScript(async () => {
  // A report of an earlier run must not pass for one of this run.
  for (const report of [UNIT_REPORT, E2E_REPORT, PACKAGED_REPORT]) rmSync(report, { force: true })
  let failed = ['the run did not get to its end']
  let counts = [{ passed: 0, failed: 1, skipped: 0 }]
  try {
    const { electron } = await setUp({ for: 'test' })
    const { results, unit, e2e, packages } = await runSteps(electron)
    failed = failedTitles(results)
    counts = [
      countVitest(UNIT_REPORT, unit.code),
      countPlaywright(E2E_REPORT, e2e.code),
      countPackages(packages),
    ]
    say(`\nRan on ${describeRuntime(electron)}.`)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say(error.message)
  }
  const tries = secondTries(E2E_REPORT)
  if (tries > 0) say(`${tries} of the end-to-end tests passed only at the second try: see “flaky” above.`)
  say(failed.length === 0 ? 'All steps passed.' : `Failed: ${failed.join(', ')}`)
  say(sumLine(counts))
  return failed.length === 0 ? 0 : 1
})
