/** How often the computer is asked whether it has a network, milliseconds; it answers from memory. */
const interval = 2_000

/**
 * Calls `onBack` when the computer has a network again after it had none. Chromium tells the page of it, not the main
 * process, so it is asked: https://www.electronjs.org/docs/latest/api/net#netisonline
 */
export function watchNetwork(isOnline: () => boolean, onBack: () => void): { readonly stop: () => void } {
  let wasOnline = isOnline()
  const timer = setInterval(() => {
    const isNow = isOnline()
    if (isNow && !wasOnline) onBack()
    wasOnline = isNow
  }, interval)
  return { stop: () => clearInterval(timer) }
}
