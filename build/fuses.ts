/** One switch inside the Electron binary, and why it stands as it does. */
export interface DecidedFuse {
  readonly on: boolean
  readonly why: string
}

/** Every fuse that Electron 45 has, by its name in @electron/fuses. A new one breaks the build until it is decided. */
export interface Fuses {
  readonly RunAsNode: DecidedFuse
  readonly EnableCookieEncryption: DecidedFuse
  readonly EnableNodeOptionsEnvironmentVariable: DecidedFuse
  readonly EnableNodeCliInspectArguments: DecidedFuse
  readonly EnableEmbeddedAsarIntegrityValidation: DecidedFuse
  readonly OnlyLoadAppFromAsar: DecidedFuse
  readonly LoadBrowserProcessSpecificV8Snapshot: DecidedFuse
  readonly GrantFileProtocolExtraPrivileges: DecidedFuse
  readonly WasmTrapHandlers: DecidedFuse
}

/** The fuses of every package, in the order of the wire. https://www.electronjs.org/docs/latest/tutorial/fuses */
export const fuses: Required<Fuses> = {
  RunAsNode: {
    on: false,
    why: 'ELECTRON_RUN_AS_NODE would run any script under our name, with our place in the keychain.',
  },
  EnableCookieEncryption: {
    on: true,
    why: 'Nothing of ours is a cookie; should one ever be set, it rests sealed.',
  },
  EnableNodeOptionsEnvironmentVariable: {
    on: false,
    why: 'NODE_OPTIONS=--require would load a stranger’s code into the process that holds the tokens.',
  },
  EnableNodeCliInspectArguments: {
    on: false,
    why: '--inspect and SIGUSR1 would open a debugger into the process that holds the tokens.',
  },
  EnableEmbeddedAsarIntegrityValidation: {
    on: true,
    why: 'A changed app.asar does not start (macOS and Windows; Linux has no such check, there root owns the file).',
  },
  OnlyLoadAppFromAsar: {
    on: true,
    why: 'Else a folder resources/app beside the archive would be run in its place, unchecked.',
  },
  LoadBrowserProcessSpecificV8Snapshot: {
    on: false,
    why: 'We make no snapshot of our own; a stranger’s would be code that nothing checks.',
  },
  GrantFileProtocolExtraPrivileges: {
    on: false,
    why: 'The page is served from app://patchboard; file: needs no rights and gets none.',
  },
  WasmTrapHandlers: {
    on: true,
    why: 'Electron’s default: out-of-bounds reads of WebAssembly are caught by the processor. We ship none.',
  },
}
