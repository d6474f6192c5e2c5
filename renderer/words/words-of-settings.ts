import type { Cloud, SettingOrigin, Settings } from '../../shared/settings'

/** A part of the Calendar options. */
export type SettingsSection = 'account' | 'calendars' | 'view' | 'telephone' | 'desktop'

/** What has a part in signing in: the person, the server that knows them, this app, and the service with the calendars. */
export type RoleName = 'you' | 'server' | 'app' | 'calendars'

export interface AccountWords {
  readonly authentication: string
  readonly method: string
  readonly roles: Readonly<Record<RoleName, { readonly name: string; readonly sentence: string }>>
  readonly basic: string
  readonly basicMeans: string
  readonly organisation: string
  readonly clientId: string
  readonly clientIdForm: string
  readonly tenant: string
  readonly tenantForm: string
  readonly cloud: string
  readonly clouds: Readonly<Record<Cloud, string>>
  readonly afterRestart: string
}

export interface CalendarsWords {
  readonly usualHours: string
  readonly usualHoursMeans: string
  readonly start: string
  readonly end: string
  readonly daysAhead: string
  readonly daysAheadMeans: string
  readonly inSight: string
  readonly elsewhere: string
  readonly refreshMeans: string
  readonly privacy: string
  readonly hideTitles: string
  readonly hideTitlesMeans: string
  readonly hideTexts: string
  readonly hideTextsMeans: string
}

export interface ViewWords {
  readonly language: string
  readonly languageOfComputer: string
  readonly theme: string
  readonly themes: Readonly<Record<Settings['theme'], string>>
  readonly density: string
  readonly densities: Readonly<Record<Settings['density'], string>>
}

export interface NumberWords {
  readonly region: string
  readonly regionMeans: string
  readonly regionOfComputer: string
  readonly regionForm: string
  readonly templates: string
  readonly templatesMean: string
  readonly templatesForm: string
  readonly extensions: string
  readonly extensionsMeans: string
  readonly shortest: string
  readonly longest: string
  readonly atEnd: string
}

/** What is amiss with what IT decided. `place`: the file or key it stands in; `names`: of settings, as IT writes them. */
export interface PolicyWords {
  readonly unreadable: (place: string) => string
  readonly newer: (place: string) => string
  readonly unknown: (names: string) => string
  readonly wrong: (names: string) => string
}

/** The Calendar options. */
export interface SettingsWords {
  readonly title: string
  readonly sections: Readonly<Record<SettingsSection, string>>
  readonly changed: string
  readonly undo: string
  readonly lockedBy: Readonly<Record<Extract<SettingOrigin, 'policy' | 'environment'>, string>>
  readonly wrong: string
  readonly notUsable: string
  readonly between: (least: number, most: number) => string
  readonly setAside: (name: string) => string
  readonly newer: string
  readonly unreadable: string
  readonly policy: PolicyWords
  readonly account: AccountWords
  readonly calendars: CalendarsWords
  readonly view: ViewWords
  readonly telephone: NumberWords
}
