import type { Steps } from '../../shared/in-steps'

/** Longest work without a pause, milliseconds: half a frame. */
const longestStretch = 8

/** Does it in the pauses of the page; `tell` gets what came out, unless the returned function is called before. */
export function runInPauses<Value>(steps: Steps<Value>, tell: (value: Value) => void): () => void {
  const { port1, port2 } = new MessageChannel()
  let isStopped = false
  port1.onmessage = () => {
    const start = performance.now()
    while (!isStopped && performance.now() - start < longestStretch) {
      const { done, value } = steps.next()
      if (!done) continue
      port1.close()
      tell(value)
      return
    }
    // Timers wait for at least four milliseconds, messages for nothing but what is more urgent.
    if (!isStopped) port2.postMessage(undefined)
  }
  port2.postMessage(undefined)
  return () => {
    isStopped = true
    port1.close()
  }
}
