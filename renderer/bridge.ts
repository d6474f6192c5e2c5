import type { Bridge } from '../shared/ipc'

declare global {
  interface Window {
    /** Put there by electron/preload.ts: all that the page knows of the outside. */
    readonly patchboard: Bridge
  }
}

export const bridge: Bridge = window.patchboard
