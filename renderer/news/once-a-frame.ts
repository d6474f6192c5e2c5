import type { Bridge } from '../../shared/ipc'

/** A window that nobody sees draws no frame, milliseconds: the news is heard all the same. */
const longestWait = 100

/** Calls back before the next frame is drawn. */
function beforeNextFrame(callBack: () => void): void {
  let isCalled = false
  const once = (): void => {
    if (!isCalled) callBack()
    isCalled = true
  }
  requestAnimationFrame(once)
  setTimeout(once, longestWait)
}

/**
 * The same bridge, whose news are heard together and in their order right before a frame: the desk tells some twenty things
 * while it opens, and the page would draw after each.
 */
export function onceAFrame(bridge: Bridge, schedule = beforeNextFrame): Bridge {
  let waiting: readonly (() => void)[] = []
  const hearAll = (): void => {
    const heard = waiting
    waiting = []
    for (const hear of heard) {
      try {
        hear()
      } catch (error) {
        // A bug in one place; what came with it must be heard all the same.
        reportError(error)
      }
    }
  }
  return {
    ...bridge,
    on: (name, listener) => {
      let isListening = true
      const stop = bridge.on(name, (news) => {
        waiting = [...waiting, () => isListening && listener(news)]
        if (waiting.length === 1) schedule(hearAll)
      })
      return () => {
        isListening = false
        stop()
      }
    },
  }
}
