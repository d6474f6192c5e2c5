import { readFileSync } from 'node:fs'

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const none = { passed: 0, failed: 0, skipped: 0 }

/** A file that fails without a failed test in it could not be loaded. */
function brokenFiles({ testResults }) {
  const hasFailedTest = ({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed')
  return testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length
}

function fromVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles(report),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function fromPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/** A runner that broke down, or left no report, counts as one failed test. */
function count(translate, file, code) {
  const report = read(file)
  const counted = report ? translate(report) : none
  const brokeDown = !report || (code !== 0 && counted.failed === 0)
  return brokeDown ? { ...counted, failed: counted.failed + 1 } : counted
}

export const countVitest = (file, code) => count(fromVitest, file, code)
export const countPlaywright = (file, code) => count(fromPlaywright, file, code)

/** How many walks passed only when they were walked once more; 0 without a report. */
export const secondTries = (file) => read(file)?.stats?.flaky ?? 0

/** The last line of `npm test`, which machines read: its form is fixed. */
export function sumLine(counts) {
  const sum = (field) => counts.reduce((total, one) => total + one[field], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
