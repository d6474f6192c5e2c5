/** Something the operator can put right. It is shown as its sentence alone, without a stack. */
export class Problem extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Runs a whole script: its result is the exit code, and a `Problem` ends it with one clear message. */
export async function runScript(script) {
  try {
    process.exitCode = (await script()) ?? 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** The end of a command's output, where the reason for its failure stands. */
export function tail(output, lines = 20) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}

/** The beginning of a command's output; npm gives its reason first and then a page of advice. */
export function head(output, lines = 8) {
  return output.trim().split('\n').slice(0, lines).join('\n')
}

/** A tool's account of a failure without the stack below it. */
export function withoutStack(output) {
  return output.split(/\n(?:Stack backtrace:|\s+at )/)[0].trim()
}

export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
