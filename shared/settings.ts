import { languageTags } from './language'
import type { PolicyNews } from './policy'

/** Microsoft's clouds. They share nothing: an app is registered in each, and a token of one is worth nothing in another. */
export const clouds = ['global', 'gccHigh', 'dod', 'china'] as const

/** One of these. */
export type Cloud = (typeof clouds)[number]

/** One of the console's languages; `system`: the computer's, where it is one of them. */
export const languageChoices = ['system', ...languageTags] as const

/** Light or dark; `system`: as the computer has it. */
export const themeChoices = ['system', 'light', 'dark'] as const

/** How high a row of the list is. */
export const densityChoices = ['comfortable', 'compact'] as const

/** How an organisation numbers its desks, in digits. */
export interface ExtensionRule {
  /** A number of so many digits is an extension by itself. */
  readonly shortest: number
  readonly longest: number
  /** Of a longer number, so many at its end. */
  readonly atEnd: number
}

/** When people work whose mailbox does not say it, by the clock of this computer. */
export interface UsualHours {
  /** 0 is Sunday, each day once. */
  readonly days: readonly number[]
  /** Such as “08:00”. Hours that end at or before their start end on the next day. */
  readonly start: string
  readonly end: string
}

/** How old an answer may grow before it is asked for again, seconds. */
export interface RefreshPace {
  /** Of the rows in sight. */
  readonly inSight: number
  /** Of everyone else. */
  readonly elsewhere: number
}

/** What stands for the number in an argument of a program. */
export const numberSign = '{number}'

/** Where the telephone system's own id of the call stands in what is asked of it. */
export const callSign = '{id}'

/** How a telephone system may be asked over HTTP. */
export const handOverMethods = ['POST', 'PUT', 'GET'] as const

/** By what calls are handed over to a number. */
export type HandOverChoice =
  | { readonly by: 'tel' | 'callto' | 'sip'; readonly domain?: string | undefined }
  | { readonly by: 'copy' }
  | { readonly by: 'program'; readonly program: string; readonly arguments: readonly string[] }
  | {
      readonly by: 'http'
      readonly method: (typeof handOverMethods)[number]
      /** With `{number}`, and `{id}` for the telephone system's id of the call. */
      readonly url: string
      /** Names only: their values lie under the keychain. */
      readonly headers: readonly string[]
      /** JSON with the same signs in its texts. */
      readonly body?: string | undefined
    }

/** Where a cloud is that is none of Microsoft's named ones, such as a national partner's: both addresses or neither. */
export interface CloudAddresses {
  /** Where people sign in: https, without a path. */
  readonly signIn: string
  /** Where Graph is: https, without a path. */
  readonly graph: string
}

/** Everything that can be chosen. An empty text means: none. */
export interface Settings {
  /** Application (client) id: a GUID. */
  readonly clientId: string
  /** Directory (tenant) id, one of its domains, or `organizations`. Never `common`: free/busy is work data. */
  readonly tenant: string
  readonly cloud: Cloud
  /** In place of the cloud's own addresses. It decides where sign-ins go, so only IT may set it: by policy or environment. */
  readonly cloudAddresses: CloudAddresses
  /**
   * As registered: the portal's form takes http://localhost, with any port; http://127.0.0.1 needs the manifest.
   * https://learn.microsoft.com/entra/identity-platform/reply-url#localhost-exceptions
   */
  readonly redirectHost: 'localhost' | '127.0.0.1'
  /** `query` where a filter on the network forbids forms from https to this computer. */
  readonly responseMode: 'form_post' | 'query'
  readonly language: (typeof languageChoices)[number]
  readonly theme: (typeof themeChoices)[number]
  readonly density: (typeof densityChoices)[number]
  /** Whose way of writing telephone numbers is used: two letters (ISO 3166), or `system`. */
  readonly region: string
  readonly extensionRule: ExtensionRule
  readonly usualHours: UsualHours
  /** How many days after today are read. */
  readonly daysAhead: number
  readonly refresh: RefreshPace
  /** What meetings are about never reaches the page, also where it is shared. */
  readonly hideTitles: boolean
  /** The texts of automatic replies are neither asked for nor shown. */
  readonly hideOutOfOfficeTexts: boolean
  /** Other keys for commands: the command's name → the key, such as “Alt+M”. */
  readonly shortcuts: Readonly<Record<string, string>>
  /** Brings the console up from any program, such as “CommandOrControl+Shift+P”. */
  readonly globalShortcut: string
  readonly handOver: HandOverChoice
  /** Where programs on this computer may tell of calls over HTTP. */
  readonly callEndpoint: { readonly on: boolean; readonly port: number }
  readonly callLog: { readonly keepDays: number }
  readonly startAtLogin: boolean
  readonly notifications: boolean
  readonly alwaysOnTop: boolean
  /** Closing the window hides it where the desktop has a tray; it is quit from there. */
  readonly keepInTray: boolean
  /** `feed`: the https address at which updates are published. */
  readonly updates: { readonly on: boolean; readonly feed: string; readonly channel: string }
  /** Texts that a message can be begun with. */
  readonly messageTemplates: readonly string[]
}

/** The name of one setting. */
export type SettingKey = keyof Settings

/** Some settings, each whole. One that equals its default is as good as not chosen. */
export type SettingsPatch = { readonly [Key in SettingKey]?: Settings[Key] | undefined }

/** Who decided a value; the last one named here goes before the others. */
export type SettingOrigin = 'default' | 'operator' | 'environment' | 'policy'

/** How the settings file was found. */
export type SettingsFileState =
  | { readonly state: 'fine' }
  /** It could not be understood and was renamed. */
  | { readonly state: 'setAside'; readonly name: string }
  /** A newer Patchboard wrote it: it is read as far as it is understood, and not written. */
  | { readonly state: 'newer' }
  /** The disk did not give it, or it could not be set aside: it is not written. */
  | { readonly state: 'unreadable' }

/** The values that count, with who decided each. */
export interface EffectiveSettings {
  readonly values: Settings
  readonly origins: Readonly<Record<SettingKey, SettingOrigin>>
  /** What was set, but not to a value that can be used: the default counts. */
  readonly wrong: readonly SettingKey[]
}

/** What the page knows of the settings. */
export interface SettingsNews extends EffectiveSettings {
  readonly file: SettingsFileState
  readonly policy: PolicyNews
}

/** Whether the operator cannot change a value of this origin. */
export const isLocked = (origin: SettingOrigin): boolean => origin === 'policy' || origin === 'environment'

/** The value of every setting that nobody chose. */
export const defaultSettings: Settings = {
  clientId: '',
  tenant: '',
  cloud: 'global',
  cloudAddresses: { signIn: '', graph: '' },
  redirectHost: 'localhost',
  responseMode: 'form_post',
  language: 'system',
  theme: 'system',
  density: 'comfortable',
  region: 'system',
  extensionRule: { shortest: 3, longest: 5, atEnd: 4 },
  usualHours: { days: [1, 2, 3, 4, 5], start: '08:00', end: '17:00' },
  daysAhead: 7,
  refresh: { inSight: 30, elsewhere: 240 },
  hideTitles: false,
  hideOutOfOfficeTexts: false,
  shortcuts: {},
  globalShortcut: '',
  handOver: { by: 'tel' },
  callEndpoint: { on: false, port: 17_735 },
  callLog: { keepDays: 30 },
  startAtLogin: false,
  notifications: true,
  alwaysOnTop: false,
  keepInTray: false,
  updates: { on: true, feed: '', channel: 'latest' },
  messageTemplates: [],
}

/** The settings before the main process has told them. */
export const settingsAtStart: SettingsNews = {
  values: defaultSettings,
  origins: {
    clientId: 'default',
    tenant: 'default',
    cloud: 'default',
    cloudAddresses: 'default',
    redirectHost: 'default',
    responseMode: 'default',
    language: 'default',
    theme: 'default',
    density: 'default',
    region: 'default',
    extensionRule: 'default',
    usualHours: 'default',
    daysAhead: 'default',
    refresh: 'default',
    hideTitles: 'default',
    hideOutOfOfficeTexts: 'default',
    shortcuts: 'default',
    globalShortcut: 'default',
    handOver: 'default',
    callEndpoint: 'default',
    callLog: 'default',
    startAtLogin: 'default',
    notifications: 'default',
    alwaysOnTop: 'default',
    keepInTray: 'default',
    updates: 'default',
    messageTemplates: 'default',
  },
  wrong: [],
  file: { state: 'fine' },
  policy: { state: 'none', place: '', unknown: [] },
}
