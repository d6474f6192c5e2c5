/** Longest work without a pause, milliseconds: half a frame. What waits for the main process waits no longer than that. */
const longestStretch = 8

const aPause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Does work that is cut into steps, and lets everything else have its turn in between. */
export async function runInPauses<Value>(
  steps: Generator<undefined, Value>,
  elapsed: () => number = () => performance.now(),
): Promise<Value> {
  for (;;) {
    const start = elapsed()
    while (elapsed() - start < longestStretch) {
      const { done, value } = steps.next()
      if (done) return value
    }
    await aPause()
  }
}
