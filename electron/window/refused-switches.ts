/**
 * Switches of Chromium that take down a wall around the page or let a stranger look in and take over. An installed console does
 * not start with one of them; a developer's may. Those of Node (--inspect …) are dead by a fuse, see build/fuses.ts.
 */
const refused = [
  // The sandbox and the walls between origins.
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-gpu-sandbox',
  // Whoever can ask a debugger sees what the page sees and presses what the operator presses.
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'auto-open-devtools-for-tabs',
  'load-extension',
  'js-flags',
  // Programs that would be started in place of, or before, our processes.
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'browser-subprocess-path',
  // Certificates and names that are not what they seem.
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'host-resolver-rules',
  'host-rules',
] as const

/** Which of the switches at hand are refused. */
export const refusedSwitches = (has: (name: string) => boolean): readonly string[] =>
  refused.filter((name) => has(name))
