/** Runs what it is given one after the other: msal's cache loses a rotated refresh token when two calls overlap. */
export function createSequence(): <Value>(run: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const next = last.then(run, run)
    last = next.catch(() => undefined)
    return next
  }
}
