import type { SettingsPart } from '../parts'

export const englishSettings: SettingsPart = {
  settings: {
    title: 'Calendar options',
    sections: {
      account: 'Account',
      calendars: 'Calendars',
      view: 'View',
      telephone: 'Telephone',
      desktop: 'Desktop',
    },
    changed: 'Saved.',
    undo: 'Undo',
    lockedBy: { policy: 'Set by your organisation', environment: 'Set at the start of Patchboard' },
    notUsable: 'This computer cannot use this value.',
    wrong: 'What was set here cannot be used, so the usual value counts.',
    between: (least, most) => `A whole number from ${least} to ${most}.`,
    setAside: (name) =>
      `The settings file could not be understood. It was renamed to ${name}; the usual values count.`,
    newer:
      'The settings file was written by a newer Patchboard. It is used as far as it is understood, and not changed.',
    unreadable: 'The settings file could not be read. The usual values count, and nothing can be changed.',
    policy: {
      unreadable: (place) =>
        `What your organisation has set for this computer (${place}) cannot be read, so none of it counts. Tell your IT department.`,
      newer: (place) =>
        `What your organisation has set for this computer (${place}) was written for a newer Patchboard. It counts as far as it is understood.`,
      unknown: (names) =>
        `Your organisation has set something that Patchboard does not know: ${names}. Tell your IT department.`,
      wrong: (names) =>
        `Your organisation has set values that cannot be used: ${names}. The usual values count there. Tell your IT department.`,
    },
    account: {
      authentication: 'Authentication',
      method: 'Modern authentication (OAuth 2.0)',
      roles: {
        you: { name: 'You', sentence: 'You sign in in your browser; Patchboard never sees your password.' },
        server: {
          name: 'Microsoft Entra ID',
          sentence: 'The sign-in server knows you, checks who you are and can end the access at any time.',
        },
        app: {
          name: 'Patchboard',
          sentence:
            'Patchboard may see what was allowed on the consent page, and keeps a key for it that expires.',
        },
        calendars: {
          name: 'Microsoft 365',
          sentence: 'The calendar service holds directory and calendars, and answers only to that key.',
        },
      },
      basic: 'Basic authentication: retired',
      basicMeans:
        'It sent name and password with every request, and nobody could limit or withdraw it alone. Microsoft 365 no longer accepts it, and Patchboard does not have it.',
      organisation: 'Organisation',
      clientId: 'Application (client) ID',
      clientIdForm: 'An id such as 0f0e0d0c-1a2b-4c3d-8e4f-001122334455, as the registration shows it.',
      tenant: 'Directory (tenant)',
      tenantForm: 'The directory’s id, one of its domains such as contoso.com, or organizations.',
      cloud: 'Cloud',
      clouds: {
        global: 'Global',
        gccHigh: 'US Government, GCC High',
        dod: 'US Government, DoD',
        china: 'China, operated by 21Vianet',
      },
      afterRestart:
        'Counts from the next start of Patchboard on. Without both ids the sample organisation opens.',
    },
    calendars: {
      usualHours: 'Working hours of those whose mailbox tells none',
      usualHoursMeans: 'By the clock of this computer. No day: their hours stay unknown.',
      start: 'From',
      end: 'To',
      daysAhead: 'Days ahead',
      daysAheadMeans: 'So many days after today are read.',
      inSight: 'Rows in sight, seconds',
      elsewhere: 'Everyone else, seconds',
      refreshMeans: 'How old an answer may grow before it is asked for again.',
      privacy: 'Privacy',
      hideTitles: 'Hide what meetings are about',
      hideTitlesMeans: 'Also where it is shared. The window then gets only times.',
      hideTexts: 'Hide out-of-office texts',
      hideTextsMeans: 'They are then not asked for. That somebody is away is still shown.',
    },
    view: {
      language: 'Language',
      languageOfComputer: 'As this computer',
      theme: 'Appearance',
      themes: { system: 'As this computer', light: 'Light', dark: 'Dark' },
      density: 'Rows',
      densities: { comfortable: 'Comfortable, two lines', compact: 'Compact, one line' },
    },
    telephone: {
      region: 'Country',
      regionMeans: 'Numbers are written as people of this country write them.',
      regionOfComputer: 'As this computer',
      regionForm: 'Two letters, such as CH, or nothing for this computer’s country.',
      extensions: 'Extensions',
      extensionsMeans:
        'A number between the shortest and the longest is an extension itself; of a longer one, the last digits are.',
      shortest: 'Shortest, digits',
      longest: 'Longest, digits',
      atEnd: 'Last digits',
      templates: 'Sentences for messages',
      templatesMean: 'One a line; the first nine have a key in the form. Empty: those of Patchboard.',
      templatesForm: 'At most 50 lines of 500 characters.',
    },
  },
}
