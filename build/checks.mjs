// The steps that `npm test` and `npm run check` share.
import { join } from 'node:path'
import { root } from './set-up/places.mjs'
import { run } from './set-up/run.mjs'
import { say, secondsSince } from './set-up/say.mjs'
import { toolScript } from './set-up/tools.mjs'

export const UNIT_REPORT = join(root, 'out/reports/unit.json')

const UNIT_REPORTERS = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
const tool = (packageName, command, args) => (options) =>
  run(process.execPath, [toolScript(packageName, command), ...args], options)

export const FORMAT = { title: 'Format', run: tool('prettier', 'prettier', ['--check', '.']) }
export const LINT = {
  title: 'Lint',
  run: tool('eslint', 'eslint', ['--config', 'build/eslint.config.js', '--max-warnings', '0', '.']),
}
export const TYPES = { title: 'Types', run: tool('typescript', 'tsc', ['-b']) }
export const UNIT = {
  title: 'Unit and integration tests',
  run: tool('vitest', 'vitest', ['run', '--config', 'build/vitest.config.ts', ...UNIT_REPORTERS]),
}

/** One step with its heading and its time. Resolves with what the step gave, its title and whether it passed. */
export async function runStep({ title, run: work }) {
  say(`\n── ${title}`)
  const start = performance.now()
  return finish(title, start, await work({ show: true }))
}

/** Steps that do not need each other, at the same time; each is shown when it ends, so that no lines mix. */
export function runTogether(steps) {
  return Promise.all(
    steps.map(async ({ title, run: work }) => {
      const start = performance.now()
      const result = await work({ show: false })
      say(`\n── ${title}`)
      if (result.code !== 0) say(result.output.trimEnd())
      return finish(title, start, result)
    }),
  )
}

function finish(title, start, result) {
  const passed = result.code === 0
  say(`   ${passed ? 'passed' : 'FAILED'} in ${secondsSince(start)}`)
  return { ...result, title, passed }
}

export function failedTitles(results) {
  return results.filter(({ passed }) => !passed).map(({ title }) => title)
}
