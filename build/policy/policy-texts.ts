import type { SettingKey } from '../../shared/settings'

/** What the policy editor shows of each setting: its name, and what it means. */
export const policyTexts: Readonly<Record<SettingKey, { readonly name: string; readonly means: string }>> = {
  clientId: {
    name: 'Application (client) ID',
    means: 'The id of the app registration that people sign in with: a GUID.',
  },
  tenant: {
    name: 'Directory (tenant)',
    means: 'The id of the directory, one of its domains in small letters, or “organizations”.',
  },
  cloud: { name: 'Cloud', means: 'The Microsoft cloud in which the organisation and its registration are.' },
  cloudAddresses: {
    name: 'Addresses of the cloud',
    means:
      'Other addresses than those of the chosen cloud, as JSON: {"signIn":"https://…","graph":"https://…"}. For clouds of partners. People cannot set this themselves.',
  },
  redirectHost: {
    name: 'Redirect host',
    means: 'As registered: “localhost”, or “127.0.0.1” where the manifest has that.',
  },
  responseMode: {
    name: 'Response mode',
    means: '“query” where a filter on the network forbids forms from https to this computer.',
  },
  language: { name: 'Language', means: 'The language of the console; “system” is the computer’s.' },
  theme: { name: 'Appearance', means: 'Light or dark; “system” follows the computer.' },
  density: { name: 'Rows', means: 'How high the rows of the list are.' },
  region: {
    name: 'Country',
    means: 'Two letters (ISO 3166), such as “CH”: numbers are written as there. “system” is the computer’s.',
  },
  extensionRule: {
    name: 'Extensions',
    means:
      'A number with at least the shortest and at most the longest count of digits is an extension itself; of a longer one, so many digits at its end are.',
  },
  usualHours: {
    name: 'Working hours of those whose mailbox tells none',
    means: 'Days as JSON, 0 is Sunday: [1,2,3,4,5]. Start and end such as “08:00”.',
  },
  daysAhead: { name: 'Days ahead', means: 'So many days after today are read of each calendar.' },
  refresh: {
    name: 'Refresh',
    means: 'How old an answer may grow before it is asked for again, in seconds: in sight, and elsewhere.',
  },
  hideTitles: {
    name: 'Hide what meetings are about',
    means: 'Titles never reach the window, also where they are shared.',
  },
  hideOutOfOfficeTexts: {
    name: 'Hide out-of-office texts',
    means: 'The texts of automatic replies are neither asked for nor shown.',
  },
  shortcuts: { name: 'Keys', means: 'Other keys for commands, as JSON: {"showWeek":"Alt+M"}.' },
  globalShortcut: {
    name: 'Key that brings the console up',
    means: 'Such as “CommandOrControl+Shift+P”; empty: none.',
  },
  handOver: {
    name: 'Hand-over',
    means: 'By what calls are handed over, as JSON: {"by":"tel"}, {"by":"sip","domain":"pbx.example.com"}, …',
  },
  callEndpoint: {
    name: 'Calls over HTTP',
    means: 'Whether programs on this computer may tell of calls over HTTP, and at which port.',
  },
  callLog: { name: 'Call log', means: 'How many days calls are kept.' },
  startAtLogin: { name: 'Start at login', means: 'The console starts when people log in to the computer.' },
  notifications: { name: 'Notifications', means: 'Whether the console may notify.' },
  alwaysOnTop: { name: 'Always on top', means: 'The window stays above others.' },
  updates: {
    name: 'Updates',
    means: 'Whether updates are looked for, at which https address, and in which channel.',
  },
  keepInTray: {
    name: 'Keep running in the tray',
    means: 'Closing the window hides it where the desktop has a tray; it is quit from the icon’s menu.',
  },
  messageTemplates: { name: 'Message templates', means: 'Texts that a message can be begun with.' },
}
