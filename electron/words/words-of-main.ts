/** The menu: of the window on Windows and Linux, of the app on macOS. */
export interface MenuWords {
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly reload: string
  readonly resetZoom: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fullScreen: string
  readonly window: string
  readonly minimize: string
  readonly close: string
  readonly about: string
  readonly hide: string
  readonly hideOthers: string
  readonly unhide: string
  readonly quit: string
}

/** What is asked of IT; a name of Graph's, such as `Calendars.ReadBasic`, has its reason beside it. */
export interface ConsentWords {
  readonly please: (organisation: string) => string
  readonly what: string
  readonly reasons: Readonly<Record<AskedPermission, string>>
  readonly clientId: (id: string) => string
  readonly link: (link: string) => string
  readonly afterwards: string
}

/** What may be asked for. */
export type AskedPermission =
  | 'User.Read'
  | 'User.ReadBasic.All'
  | 'Calendars.ReadBasic'
  | 'Presence.Read.All'
  | 'User.Read.All'
  | 'MailTips.ReadBasic.Shared'
  | 'Place.Read.All'
  | 'Mail.Send'
  | 'People.Read'
  | 'GroupMember.Read.All'

/** Whether a program may be started for each call that is handed over. Its path and arguments stand below. */
export interface ProgramWords {
  readonly question: string
  readonly allow: string
  readonly cancel: string
}

/** The icon in the tray: what it says, and its menu. */
export interface TrayWords {
  readonly states: Readonly<Record<'signedOut' | 'onHand' | 'trouble', string>>
  readonly queued: (count: number) => string
  readonly openConsole: string
  readonly openStrip: string
  readonly bringToFront: string
  readonly quit: string
}

/** What the main process says in one language. */
export interface MainWords {
  readonly cannotStart: string
  readonly folderUnusable: (folder: string) => string
  readonly switchesUnwanted: (switches: string) => string
  readonly menu: MenuWords
  readonly tray: TrayWords
  readonly consent: ConsentWords
  readonly program: ProgramWords
}
