/** One entry of a pinned calendar: minutes before or after the quarter of an hour in which the organisation was opened. */
export interface PinnedEntry {
  readonly from: number
  readonly to: number
  readonly status: 'busy' | 'tentative' | 'oof' | 'workingElsewhere' | 'free'
  readonly subject?: string
  readonly isPrivate?: boolean
}

/** Availability and activity, in the service's words and letter case. */
export type PresenceWords = readonly [availability: string, activity: string]

/** Someone whose calendar shows one status for certain, at any hour of day or night. */
export interface CastMember {
  readonly name: string
  readonly title: string
  readonly department: string
  readonly city: string
  readonly extension: string
  readonly mobile?: string
  /** Working hours, in minutes around the same moment, so that they always contain it. */
  readonly hours: readonly [number, number]
  readonly entries: readonly PinnedEntry[]
  /** The calendar cannot be read, with the code by which the service says so. */
  readonly refusal?: 'ErrorNoFreeBusyAccess' | '5009'
  /** Away, from now until the beginning of the day after tomorrow. */
  readonly isAway?: boolean
  /** What they are doing for certain, for the first half hour. */
  readonly presence?: PresenceWords
}

const entry = (
  [from, to]: readonly [number, number],
  status: PinnedEntry['status'],
  subject?: string,
): PinnedEntry => ({ from, to, status, ...(subject && { subject }) })

/** The people an operator meets first: one for every status the console can show. */
export const cast: readonly CastMember[] = [
  {
    name: 'Martina Keller',
    title: 'Head of Procurement',
    department: 'Procurement',
    city: 'Zürich',
    extension: '4021',
    mobile: '+41 79 555 01 88',
    presence: ['Busy', 'InAMeeting'],
    hours: [-120, 420],
    entries: [
      entry([-90, -60], 'busy', 'Weekly supplier call'),
      { ...entry([-30, 60], 'busy'), isPrivate: true },
      entry([150, 210], 'tentative', 'Budget review'),
      entry([300, 390], 'oof', 'Out of office'),
    ],
  },
  {
    name: 'Mario Conti',
    title: 'Key Account Manager',
    department: 'Sales EMEA',
    city: 'Milano',
    extension: '4310',
    mobile: '+39 333 555 0142',
    presence: ['Available', 'Available'],
    hours: [-90, 450],
    entries: [entry([-120, -30], 'busy'), entry([150, 240], 'busy'), entry([330, 360], 'tentative')],
  },
  {
    name: 'Marcus Öberg',
    title: 'Commissioning Engineer',
    department: 'Field Engineering',
    city: 'Göteborg',
    extension: '4188',
    mobile: '+46 70 555 01 19',
    presence: ['Available', 'Available'],
    hours: [-150, 390],
    entries: [
      entry([-150, 390], 'workingElsewhere', 'On site'),
      entry([90, 150], 'busy', 'Lunch with the customer'),
    ],
  },
  {
    name: 'Ana Marković',
    title: 'Counsel',
    department: 'Legal',
    city: 'Beograd',
    extension: '4077',
    presence: ['Away', 'BeRightBack'],
    hours: [-150, 330],
    entries: [entry([-90, -45], 'busy'), entry([0, 30], 'tentative'), entry([150, 270], 'busy')],
  },
  {
    name: 'Samar Haddad',
    title: 'Treasury Analyst',
    department: 'Finance',
    city: 'Dubai',
    extension: '4402',
    hours: [-150, 210],
    entries: [],
    isAway: true,
  },
  {
    name: 'Margaux Petit',
    title: 'Editor',
    department: 'Marketing',
    city: 'Lyon',
    extension: '4250',
    presence: ['DoNotDisturb', 'Presenting'],
    hours: [-60, 420],
    entries: [],
    refusal: 'ErrorNoFreeBusyAccess',
  },
  {
    name: 'Jonas Bianchi',
    title: 'Assistant',
    department: 'Procurement',
    city: 'Zürich',
    extension: '4022',
    presence: ['Available', 'Available'],
    hours: [-150, 390],
    entries: [entry([-120, -60], 'busy'), entry([210, 270], 'busy', 'Interviews')],
  },
  {
    name: 'Priya Nair',
    title: 'Category Manager',
    department: 'Procurement',
    city: 'Zürich',
    extension: '4025',
    presence: ['Busy', 'InACall'],
    hours: [-150, 390],
    entries: [
      entry([105, 165], 'busy'),
      entry([105, 135], 'tentative'),
      entry([300, 330], 'free', 'Focus time'),
    ],
  },
  {
    name: 'Dirk Lange',
    title: 'Chief Operating Officer',
    department: 'Procurement',
    city: 'Zürich',
    extension: '4100',
    mobile: '+41 79 555 01 00',
    presence: ['DoNotDisturb', 'DoNotDisturb'],
    hours: [-180, 450],
    entries: [
      entry([-120, 0], 'busy'),
      entry([0, 30], 'tentative'),
      entry([30, 30], 'busy'),
      entry([120, 300], 'busy'),
    ],
  },
  {
    name: 'Mara Lindqvist',
    title: 'Recruiter',
    department: 'Human Resources',
    city: 'Göteborg',
    extension: '4093',
    presence: ['PresenceUnknown', 'PresenceUnknown'],
    hours: [-150, 390],
    entries: [],
    refusal: '5009',
  },
]

/** Who may sit at the console. */
export const operators: readonly string[] = ['Sofia Marino', 'Noah Frei', 'Aisha Rahman']
