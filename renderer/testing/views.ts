/** What brings a view about, by keys and by marks that are the same in every language. */
export type Step =
  | { readonly type: string }
  /** One key with those held: “Alt+w”, “?”. */
  | { readonly press: string }
  /** A CSS selector, and which of those it finds; -1: the last. */
  | { readonly click: string; readonly nth?: number }

/** Something an operator sees: a scene, and what they did in it. */
export interface View {
  readonly scene: string
  readonly steps?: readonly Step[]
  /** Absent: the whole window, 1360 × 820. */
  readonly size?: readonly [width: number, height: number]
  /** The part that differs from other views, as a CSS selector; absent: all of it. */
  readonly part?: string
  /** What it shows is pictured in another view already. */
  readonly isPictured?: false
}

const settings: Step = { press: 'Control+,' }
const menu: Step = { click: '[aria-haspopup="dialog"]' }

/** Every view of the console. A new view is a line here: pictures, axe, the made-up language and right-to-left follow. */
export const views: Readonly<Record<string, View>> = {
  starting: { scene: 'starting', size: [640, 400] },
  'sign-in': { scene: 'signIn', size: [640, 560] },
  'sign-in-sample': { scene: 'sample', size: [640, 640] },
  'sign-in-failed': { scene: 'failed', size: [640, 720] },
  waiting: { scene: 'waiting', size: [640, 560] },
  'not-configured': { scene: 'notConfigured', size: [640, 480] },
  console: { scene: 'call', steps: [{ type: 'mar' }] },
  board: { scene: 'team', part: 'main' },
  soon: { scene: 'soon', steps: [{ type: 'mar' }], part: '[role=listbox]', isPictured: false },
  'who-else': { scene: 'team', steps: [{ type: 'martina' }], part: '[class*="_person_"]' },
  away: { scene: 'away', steps: [{ type: 'samar' }], part: '[class*="_person_"]' },
  calls: { scene: 'calls', size: [1360, 260] },
  message: { scene: 'messages', steps: [{ type: 'martina' }, { press: 'F8' }], part: 'dialog' },
  messages: { scene: 'messages', steps: [{ press: 'Alt+m' }], part: 'dialog' },
  'ring-back': { scene: 'later', size: [1360, 260] },
  'ring-back-list': { scene: 'later', steps: [{ press: 'Alt+m' }], part: 'dialog' },
  'ring-back-none': { scene: 'six', steps: [{ press: 'Alt+m' }], part: 'dialog' },
  week: { scene: 'team', steps: [{ type: 'martina' }, { press: 'Alt+w' }], part: 'dialog' },
  shortcuts: { scene: 'six', steps: [{ press: '?' }], part: 'dialog' },
  account: { scene: 'six', steps: [menu], part: 'dialog' },
  permissions: { scene: 'six', steps: [menu, { click: 'dialog button', nth: 0 }], part: 'dialog' },
  'group-board': { scene: 'groups', steps: [{ click: 'nav button', nth: 4 }], part: 'main' },
  groups: { scene: 'groups', steps: [{ press: 'Control+b' }], part: 'dialog' },
  'add-by-address': { scene: 'six', steps: [{ type: 'bert@partner.example' }], part: 'main' },
  'add-by-address-too': {
    scene: 'alike',
    steps: [{ type: 'm@partner.example' }],
    part: 'main',
    isPictured: false,
  },
  boards: { scene: 'six', steps: [{ press: 'Control+b' }], part: 'dialog' },
  'call-log': { scene: 'six', steps: [{ press: 'Control+l' }], part: 'dialog' },
  telephone: { scene: 'six', steps: [menu, { click: 'dialog button', nth: 4 }], part: 'dialog' },
  diagnostics: { scene: 'six', steps: [{ press: 'Control+i' }], part: 'dialog' },
  'network-check': {
    scene: 'six',
    steps: [{ press: 'Control+i' }, { click: '#check-network' }],
    part: 'dialog',
  },
  settings: { scene: 'six', steps: [settings], part: 'dialog' },
  'settings-calendars': {
    scene: 'six',
    steps: [settings, { click: '#settings-tab-calendars' }],
    part: 'dialog',
  },
  'settings-view': { scene: 'six', steps: [settings, { click: '#settings-tab-view' }], part: 'dialog' },
  'settings-desktop': {
    scene: 'desktop',
    steps: [settings, { click: '#settings-tab-desktop' }],
    part: 'dialog',
  },
  'signing-out': { scene: 'six', steps: [menu, { click: 'dialog button', nth: -1 }], part: 'dialog' },
  nothing: { scene: 'six', steps: [{ type: 'xyz' }], part: 'main' },
  update: { scene: 'update', size: [1180, 400] },
  pending: { scene: 'pending', size: [1360, 400] },
  offline: { scene: 'offline', size: [1180, 400] },
  broken: { scene: 'broken', size: [640, 400] },
  compact: { scene: 'call', steps: [{ type: 'mar' }], size: [420, 640] },
}
